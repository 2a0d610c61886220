/** A list of 6,000 providers in 60 columns has 360,000 cells, and as many signs between them; addresses have commas as well. */
const MOST = { signs: 2_000_000, lines: 100_000 } as const

const SIGNS: ReadonlySet<number> = new Set(Buffer.from(',;"\r\n'))
const NEW_LINE = 10

/** Whether comma-separated values have more rows or cells than any list: counted before they are read, since each takes memory. */
export const hasTooMany = (bytes: Uint8Array): boolean => {
  let [signs, lines] = [0, 0]
  for (const byte of bytes) {
    if (!SIGNS.has(byte)) continue
    signs += 1
    if (byte === NEW_LINE) lines += 1
  }
  return signs > MOST.signs || lines > MOST.lines
}
