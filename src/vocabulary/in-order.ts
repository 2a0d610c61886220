/** Compares two strings for sorting, letter by letter and the lesser first: days, times and ids are written so that this is their order. */
export const inOrder = (one: string, other: string): -1 | 0 | 1 => (one < other ? -1 : one > other ? 1 : 0)
