import { folded } from './letters.ts'
import type { Grade } from './report.ts'

const PHRASES: [RegExp, Grade][] = [
  [/^outstanding$/, 'outstanding'],
  [/^good$/, 'good'],
  [/^requires? improvement( to be good)?$/, 'requires improvement'],
  [/^inadequate$/, 'inadequate'],
  [/^adequate$/, 'adequate'],
  [/^(not judged|no judgement|not inspected|n\/a)$/, 'not judged'],
]

/** Reports of 2013 number their grades: 'Grade 4 (inadequate)', 'Inadequate Grade 4'. */
const NUMBERED = /^grade [1-4] \((.+)\)$/

const STARTS = /^(outstanding|good|requires?|inadequate|adequate|not|no|n\/a)\b/

const bare = (text: string) =>
  folded(text)
    .replace(/\s+\(?grade [1-4]\)?$/, '')
    .replace(/[.;,*\d]+$/, '')
    .trim()

/** The grade these words give, or null when they are not a grade and nothing but a grade. */
export const gradeOf = (text: string): Grade | null => {
  const words = bare(text)
  const said = NUMBERED.exec(words)?.[1] ?? words
  return PHRASES.find(([phrase]) => phrase.test(said))?.[1] ?? null
}

/** Whether a line could be the first of a grade: a new cell of a table of judgements starts there. */
export const startsGrade = (text: string): boolean => STARTS.test(bare(text))

const AT_END =
  /[\s:–-]+(?:(?:is|are|remains?|has been judged)\s+)?(?:that (?:it|they) (?:is|are)?\s*(?:is\s+)?)?(outstanding|good|requires? improvement(?: to be good)?|inadequate|adequate|not judged)\.?$/i

/** A heading apart from the grade that closes it: 'Children in care: requires improvement to be good'. */
export const headingAndGrade = (text: string): { heading: string; grade: Grade | null } => {
  const end = AT_END.exec(text)
  if (!end?.[1]) return { heading: text.replace(/[\s:.]+$/, ''), grade: null }
  return { heading: text.slice(0, end.index).trim(), grade: gradeOf(end[1]) }
}
