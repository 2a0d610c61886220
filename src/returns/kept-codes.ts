const kept = new Map<string, string>()

/** More different codes than all returns have; what is beyond is free text, and keeping that would only fill the memory. */
const MOST = 20_000
const LONGEST = 10

/**
 * A code in capitals, the same string for every row that has it. It has been the name of a property, since the engine compares
 * such strings with those written in a rule by where they stand, not letter by letter.
 */
export const codeIn = (text: string): string => {
  const known = kept.get(text)
  if (known !== undefined) return known
  const code = text.toUpperCase()
  if (text.length > LONGEST || kept.size >= MOST) return code
  const [name = code] = Object.keys({ [code]: null })
  kept.set(text, name)
  return name
}
