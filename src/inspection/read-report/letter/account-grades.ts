import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { areaOf, OVERALL } from '../areas.ts'
import type { Grade, JudgedBefore, Judgement } from '../report.ts'
import { cameFrom, judgedBefore, latestOf } from './judged-before.ts'

const KNOWN = ['leaders', 'help_and_protection', 'adoption', 'children_in_care', 'care_leavers']

export type AccountGrades = {
  overall: Grade | null
  judgements: Judgement[]
  unsure: boolean
  before: JudgedBefore | null
}

const withoutBefore = (sentence: string) => sentence.replace(/,?\s*\b(?:up|down|improved|moved) from [^,.;]*/gi, '')

/** Whether a grade is of an earlier inspection: the sentence says so, or names a year before this one's. */
const isBefore = (sentence: string, { on }: JudgedBefore, held: PlainDate | null) => {
  const year = /\d{4}/.exec(on ?? '')?.[0]
  if (/\b(previous(ly)?|last (time|inspection|inspected)|earlier)\b/i.test(sentence)) return true
  return year !== undefined && held !== null && year < held.slice(0, 4)
}

/**
 * The grades an account of an inspection tells: overall, those of an area it names, and what it was before. Two grades
 * told of the whole are one too many, and `overall` is null.
 */
export const accountGrades = (sentences: string[], held: PlainDate | null): AccountGrades => {
  const judgements: Judgement[] = []
  const overall = new Set<Grade>()
  const before = cameFrom(sentences)
  for (const sentence of sentences) {
    const now = withoutBefore(sentence)
    for (const judged of judgedBefore([now])) {
      const area = KNOWN.find(known => areaOf(now) === known)
      if (isBefore(now, judged, held)) before.push(judged)
      else if (area === undefined || /\boverall\b/i.test(now)) overall.add(judged.grade)
      else judgements.push({ area, label: now, grade: judged.grade })
    }
  }
  const [only = null] = overall
  return {
    overall: overall.size === 1 ? only : null,
    judgements: judgements.filter(row => row.area !== OVERALL),
    unsure: overall.size > 1,
    before: latestOf(before),
  }
}
