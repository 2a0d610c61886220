/** What is looked for: the words as they were typed, and those that stood in quotes, which must be found as they stand. */
export type Words = { readonly typed: string; readonly phrases: readonly string[] }

const LONGEST = 300

/** Reads what somebody typed: words, "words in quotes" that must stand together as they are, and -words that must not be there. */
export const readWords = (typed: string): Words => {
  const said = typed
    .slice(0, LONGEST)
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
  const phrases = [...said.matchAll(/(?<![-\w])"([^"]+)"/g)].flatMap(([, phrase = '']) => phrase.trim() || [])
  return { typed: said, phrases }
}

/** Where a piece of a passage begins and ends that the words were found in: letters no report has. */
export const MARKS = { from: '\u0002', to: '\u0003' } as const

/** A piece of a passage: plain, or marked because the words were found in it. */
export type FoundPiece = { readonly words: string; readonly is_marked: boolean }

/**
 * A passage cut where the database marked it. What it marked has plain quotes in the place of curly ones, letter for letter:
 * the words given back are the passage's own, all of them.
 */
export const piecesOf = (text: string, marked: string): FoundPiece[] => {
  let at = 0
  const next = (part: string, is_marked: boolean): FoundPiece[] => {
    at += part.length
    return part === '' ? [] : [{ words: text.slice(at - part.length, at), is_marked }]
  }
  const [before = '', ...rest] = marked.split(MARKS.from)
  return [
    ...next(before, false),
    ...rest.flatMap(each => {
      const [inside = '', after = ''] = each.split(MARKS.to)
      return [...next(inside, true), ...next(after, false)]
    }),
  ]
}
