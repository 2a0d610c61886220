import { gradeOf } from '../grades.ts'
import { plainLetters } from '../letters.ts'
import type { JudgedBefore } from '../report.ts'

const GRADE = '(outstanding|good|requir(?:es?|ing) improvement(?: to be good)?|inadequate)'
/** Not 'judged good practice': a grade is followed by nothing it could describe. */
const ENDS =
  '(?=[.,;:)]|$| (?:overall|in|at|by|on|for|after|when|and|but|or|again|with|across|since|following|because|as|three|two|four|last|during|under|from|following|to)\\b)'
const QUOTED = `[‘“'"]?${GRADE}[’”'"]?${ENDS}`
const JUDGED = `(?:judged|rated|graded|found|branded|assessed|deemed|declared)(?:,? (?:overall|again|as|to be|to|being))*`
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const WHEN = `((?:\\d{1,2}(?:(?: ${MONTH})?(?: \\d{4})? ?(?:to|and|-|–|—) ?\\d{1,2})? )?${MONTH} \\d{4}|\\d{4})`

const AFTER = new RegExp(`\\b${JUDGED} ${QUOTED}(?: overall)?([^.;]{0,80})`, 'gi')
const OVERALL = new RegExp(
  `\\boverall effectiveness (?:of [^.;]{0,60})?(?:was|were|is)(?: judged)?(?: to be| as)? ${QUOTED}([^.;]{0,80})`,
  'gi',
)
const FROM = new RegExp(`\\b(?:up|down|improved|moved|fallen|rising) from (?:a )?${QUOTED}([^.;]{0,40})`, 'gi')

const gradeSaid = (said: string) => gradeOf(said.replace(/^requir(e|ing) /i, 'requires '))

const whenIn = (after: string, before: string): string | null =>
  new RegExp(`\\b(?:in|on|of|at|since|during|dated)\\b[^.;]{0,40}?\\b${WHEN}`, 'i').exec(after)?.[1] ??
  [...before.matchAll(new RegExp(WHEN, 'g'))].at(-1)?.[1] ??
  null

/** Each earlier judgement a sentence of these speaks of, once, in the order found. */
export const judgedBefore = (texts: string[], { from = [AFTER, OVERALL] } = {}): JudgedBefore[] => {
  const judgements: JudgedBefore[] = []
  for (const sentence of texts.flatMap(text => plainLetters(text).split(/(?<=[.!?])\s+(?=\p{Lu})/u))) {
    for (const found of from.flatMap(way => [...sentence.matchAll(way)])) {
      const grade = gradeSaid(found[1] ?? '')
      const on = whenIn(found[2] ?? '', sentence.slice(0, found.index))
      const known = judgements.some(each => each.grade === grade && (each.on === on || on === null))
      if (grade !== null && !known) judgements.push({ grade, on })
    }
  }
  return judgements
}

/** Grades an account says the authority came up or down from. */
export const cameFrom = (texts: string[]): JudgedBefore[] => judgedBefore(texts, { from: [FROM] })

const yearOf = ({ on }: JudgedBefore) => Number(/\d{4}/.exec(on ?? '')?.[0] ?? 0)

/** The latest of several. */
export const latestOf = (judgements: JudgedBefore[]): JudgedBefore | null =>
  judgements.reduce<JudgedBefore | null>(
    (latest, each) => (latest && yearOf(latest) >= yearOf(each) ? latest : each),
    null,
  )
