/** Takes one row of a file: where it begins, where its line ends and the next begins, and where the cell that was asked for does, both -1 where the row is too short. */
export type TakeRecord = (start: number, end: number, cellStart: number, cellEnd: number) => void

const [QUOTE, LF, CR, SPACE, TAB, LAST_OF_ASCII] = [34, 10, 13, 32, 9, 127] as const

const isSpace = (byte: number) => byte === SPACE || (byte >= TAB && byte <= CR)

/** Where a cell in quotes ends, that begins at `at`; -1 where its quotes do not match or something stands after them. */
const quotedEnd = (bytes: Uint8Array, at: number, delimiter: number): number => {
  let end = at + 1
  while (bytes[end] !== QUOTE || bytes[end + 1] === QUOTE) {
    if (end >= bytes.length) return -1
    end += bytes[end] === QUOTE ? 2 : 1
  }
  const after = bytes[end + 1]
  return after === undefined || after === delimiter || after === LF || after === CR ? end + 1 : -1
}

/** Where a cell without quotes ends; -1 where there is one in it. */
const plainEnd = (bytes: Uint8Array, at: number, delimiter: number): number => {
  for (let end = at; end < bytes.length; end += 1) {
    const byte = bytes[end]
    if (byte === delimiter || byte === LF || byte === CR) return end
    if (byte === QUOTE) return -1
  }
  return bytes.length
}

/** Whether something stands in a cell, beside spaces and the quotes around it; null where that depends on what its bytes are letters of. */
const isFilled = (bytes: Uint8Array, start: number, end: number): boolean | null => {
  const inset = bytes[start] === QUOTE ? 1 : 0
  let isDoubtful = false
  for (let at = start + inset; at < end - inset; at += 1) {
    const byte = bytes[at] as number
    if (byte > LAST_OF_ASCII) isDoubtful = true
    else if (!isSpace(byte)) return true
  }
  return isDoubtful ? null : false
}

/** Gives where a byte stands next, at a place or after it; asked for places that only grow. */
const nextOf = (bytes: Uint8Array, byte: number) => {
  let found = -1
  return (at: number): number => {
    if (found < at) found = bytes.indexOf(byte, at)
    if (found < 0) found = bytes.length
    return found
  }
}

/**
 * Finds the rows of a file of comma-separated values in its bytes from a place on, without reading them: empty ones are left out.
 * Gives false where this cannot be done with certainty, since quotes do not match, stand within a cell, or nobody knows whether a
 * row is empty.
 */
export const recordsIn = (
  bytes: Uint8Array,
  { from: beginning, delimiter, cell }: { readonly from: number; readonly delimiter: number; readonly cell: number },
  take: TakeRecord,
): boolean => {
  const [nextLf, nextCr, nextQuote] = [nextOf(bytes, LF), nextOf(bytes, CR), nextOf(bytes, QUOTE)]
  let at = beginning
  while (at < bytes.length) {
    const start = at
    let filled: boolean | null = false
    let from = -1
    let to = -1
    for (let cells = 0; ; cells += 1) {
      const end = bytes[at] === QUOTE ? quotedEnd(bytes, at, delimiter) : plainEnd(bytes, at, delimiter)
      if (end < 0) return false
      const more: boolean | null = filled === true ? false : isFilled(bytes, at, end)
      if (more !== false) filled = more
      if (cells === cell) {
        from = at
        to = end
      }
      at = end
      if (bytes[at] !== delimiter) break
      at += 1
      const lineEnd = filled && cells >= cell ? Math.min(nextLf(at), nextCr(at)) : 0
      // Nothing of the rest of the row is asked for, and without quotes it ends where the line does.
      if (lineEnd > 0 && nextQuote(at) >= lineEnd) {
        at = lineEnd
        break
      }
    }
    if (filled === null) return false
    at = Math.min(at + (bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1), bytes.length)
    if (filled) take(start, at, from, to)
  }
  return true
}
