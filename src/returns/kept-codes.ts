const kept = new Map<string, string | null>()

/** More different codes than all returns have; what is beyond is free text, and keeping that would only fill the memory. */
const MOST = 20_000
const LONGEST = 10

const read = (text: string): string | null => {
  const code = text.trim().toUpperCase()
  if (code === '') return null
  return code.length > LONGEST ? code : (Object.keys({ [code]: null })[0] ?? code)
}

/**
 * A code in capitals without the spaces around it, the same string for every row that has it; null for a blank. It has been the
 * name of a property, since the engine compares such strings with those written in a rule by where they stand, not letter by letter.
 */
export const codeIn = (text: string): string | null => {
  const known = kept.get(text)
  if (known !== undefined) return known
  const code = read(text)
  if (text.length <= LONGEST && kept.size < MOST) kept.set(text, code)
  return code
}
