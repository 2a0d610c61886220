import { inspectorsIn } from '../inspectors.ts'
import { plainLetters } from '../letters.ts'

/** Words that lead to the inspectors' names, in the letter's opening. What follows to the sentence's end is names. */
const LEADS_TO_NAMES = [
  /\b(?:carried out|undertaken|conducted|led|made|completed) by\b(?: (?:the )?(?:following|inspectors?))?:?/i,
  /\b(?:his|her) majesty[’']s inspectors? (?:for|on|at) (?:this|the) visit (?:were|was)\b/i,
  /\b(?:the )?(?:visiting |lead )?inspectors? (?:on this visit |for this visit |for the visit )?(?:were|was)\b:?/i,
  /^(?:lead )?inspectors?:/i,
]

const SENTENCE_END = /\.(?=\s+\p{Lu})|\.$/u

const afterLead = (text: string): string | null => {
  for (const way of LEADS_TO_NAMES) {
    const found = way.exec(text)
    if (!found) continue
    const rest = text.slice(found.index + found[0].length)
    const end = SENTENCE_END.exec(rest)
    return end ? rest.slice(0, end.index) : rest
  }
  return null
}

const namesIn = (words: string): string[] =>
  inspectorsIn(
    words
      .replace(
        /\((?:the )?lead(?: inspector)?\)|\blead inspectors?\b|\b(?:both|all)\b|\b(?:of|from) Ofsted\b|\bOfsted\b(?! Inspector)/gi,
        ' ',
      )
      .replace(/\bwith\b|\bassisted by\b|\baccompanied by\b|\bsupported by\b|\btogether\b/gi, ',')
      .replace(/\b(?:Mrs?|Ms|Miss|Dr)\b\.? ?/g, ''),
  )

/** Who is said to lead: 'Carol Dunn (lead inspector)'. */
const leadIn = (words: string): string | null => {
  const before = /([^,;:]+?),? \((?:the )?lead(?: inspector)?\)/i.exec(words)?.[1]
  return before === undefined ? null : (namesIn(before).at(-1) ?? null)
}

/** 'Lead inspector Tessa Holm said …': a name right after the office. */
const OFFICE_THEN_NAME =
  /\b(?:[Ll]ead [Ii]nspector|HMI|Majesty[’']s Inspector),? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})/gu

const namedAfterOffice = (texts: string[]): string[] => [
  ...new Set(texts.flatMap(text => [...plainLetters(text).matchAll(OFFICE_THEN_NAME)].map(([, name = '']) => name))),
]

/** Everyone the letter's opening names as an inspector of this visit, who leads first. */
export const inspectorsOf = (texts: string[]): string[] => {
  const names: string[] = []
  let lead: string | null = null
  for (const text of texts) {
    const words = afterLead(plainLetters(text))
    if (words === null) continue
    lead ??= leadIn(words)
    names.push(...namesIn(words).filter(name => !names.includes(name)))
  }
  return names.length > 0 ? leadFirst(names, lead) : namedAfterOffice(texts)
}

/** The names with the lead's moved to the front, or put there where it is not among them. */
export const leadFirst = (names: string[], lead: string | null): string[] =>
  lead === null ? names : [lead, ...names.filter(name => name !== lead)]

/** Who signed: the name under 'Yours sincerely'. */
export const signedBy = (lines: string[]): string | null => lines.slice(0, 4).flatMap(line => namesIn(line))[0] ?? null
