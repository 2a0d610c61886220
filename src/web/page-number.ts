/** Which page of a list an address asks for: a whole number from 1 to the last there is, and the nearest to what it says otherwise. */
export const pageNumber = (asked: string | undefined, last: number): number =>
  Math.max(1, Math.min(Math.floor(Number(asked)) || 1, last))
