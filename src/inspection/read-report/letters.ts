const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Hyphen at a line's end, as the PDF library marks it. */
export const LINE_END_HYPHEN = '\u0002'

/** Most lines are in plain letters already: one look spares them five. */
const PLAIN = /^[!-~‘’“”–—•]+(?: [!-~‘’“”–—•]+)*$/

/** Text in plain letters: ligatures opened, invisible marks dropped, every kind of blank a single space. */
export const plainLetters = (text: string): string => (PLAIN.test(text) ? text : inPlainLetters(text))

const inPlainLetters = (text: string) =>
  text
    .replace(/[ﬀ-ﬆ]/g, ligature => LIGATURES[ligature] ?? ligature)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Text folded for comparing: lower case, straight quotes, plain dashes, single spaces. Never shown to anyone. */
export const folded = (text: string): string =>
  plainLetters(text)
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—−]/g, '-')
