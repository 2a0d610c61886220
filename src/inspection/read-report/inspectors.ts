import { plainLetters } from './letters.ts'

/** Titles and offices that follow or stand between names. */
const OFFICES =
  /\b(?:(?:senior|associate|acting)\s+)?(?:(?:his|her)\s+majesty[’'‘]?s\s+inspectors?|hmis?|ofsted\s+inspectors?|social\s+care\s+inspectors?|regulatory\s+inspection\s+managers?|regional\s+(?:inspection\s+managers?|directors?)|social\s+care(?:\s+(?:regulatory|compliance))?|inspectors?)\b/gi

/** Letters after a name: OBE, CBE, MBE, QSW, PhD, MSc. Two or more capitals, or a degree's mixed case. */
const POST_NOMINAL = /^(?:[A-Z]{2,5}|[BMD]A|[BMLPD]{1,3}(?:Sc|Ed|Hons|hil|hD|L)|\(Hons\))$/

const withoutPostNominals = (name: string) => {
  const words = name.split(' ')
  while (words.length > 2 && POST_NOMINAL.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

const isName = (text: string) =>
  /^\p{Lu}[\p{L}.’'-]*( (?:(?:de|van|der|von|la|al|bin)|\p{Lu}[\p{L}.’'-]*)){1,4}$/u.test(text)

/** The names in the words that follow 'Lead inspector(s):', without offices and the letters after a name. */
export const inspectorsIn = (text: string): string[] =>
  plainLetters(text)
    .replace(OFFICES, ',')
    .replace(/[()]/g, ' ')
    .split(/,|;|\/|\band\b|&/)
    .map(part => withoutPostNominals(plainLetters(part).replace(/^[:.\s-]+|[:\s-]+$/g, '')))
    .filter(isName)
