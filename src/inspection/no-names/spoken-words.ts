/** One word as it stands in a text: from where to where. `ends`: a sentence ends after it, so no name runs on. */
export type SpokenWord = { text: string; from: number; to: number; ends: boolean }

/** As a page holds it: what is kept as HTML is looked through too. */
const ESCAPED = '&#39;'
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’`]|&#39;)[\p{L}\p{M}\p{N}]+)*/gu
const POSSESSIVE = /(?:['’`]|&#39;)s$/i
const SENTENCE_END = /^['’"”)]*[.!?;:](?:\s|$)/

/** The words of a text where they stand. A possessive is left off its name: of “Leo Marsh’s” the words are Leo and Marsh. */
export const spokenWords = (text: string): SpokenWord[] =>
  [...text.matchAll(WORD)].map(({ 0: whole, index }) => {
    const word = whole.replace(POSSESSIVE, '')
    const end = index + whole.length
    return {
      text: word.replaceAll(ESCAPED, "'"),
      from: index,
      to: index + word.length,
      ends: SENTENCE_END.test(text.slice(end, end + 6)),
    }
  })

/** Whether a text could name anybody at all: two words, or a number as long as those people quote. */
export const couldName = (text: string): boolean => /\p{L}\P{L}+\p{L}|\d{6}/u.test(text)

export const WITHHELD = '[name withheld]'

/** A text with these places of it withheld; places may overlap. */
export const withheld = (text: string, places: readonly { from: number; to: number }[]): string => {
  let said = ''
  let at = 0
  for (const { from, to } of places.toSorted((one, other) => one.from - other.from)) {
    if (from >= at) said += text.slice(at, from) + WITHHELD
    at = Math.max(at, to)
  }
  return said + text.slice(at)
}
