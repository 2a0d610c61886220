import { addMonths, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { selfEvaluationArea } from '../../vocabulary/codesets/self-evaluation-area.ts'
import { listed } from '../../vocabulary/words.ts'
import type { AreaId } from '../ready/area.ts'

/** What people wrote of one area, in answer to each question. */
export type Words = {
  id: string
  version: number
  area: AreaId
  know: string
  how: string
  doing: string
  written_by: string
  written_on: PlainDate
}

/** One that was agreed, as a list shows it. */
export type Agreed = { id: string; agreed_on: PlainDate; agreed_by: string; note: string }

/** Kept current between yearly meetings with inspectors: words older than half a year are read again. */
const CURRENT_MONTHS = 6

/** What is wanting in the words on an area, as a sentence: none, or none of late; null where they are current. */
export const wordsWanting = (words: Pick<Words, 'written_on'> | undefined, today: PlainDate): string | null => {
  if (!words) return 'Nobody has written of it yet'
  return words.written_on < addMonths(today, -CURRENT_MONTHS)
    ? `The words on it were last written ${sayDate(words.written_on)}: read them again`
    : null
}

/** Why it cannot be agreed yet: areas nobody has written of; null when all four are written of. */
export const sayUnwritten = (written: readonly Pick<Words, 'area'>[]): string | null => {
  const unwritten = selfEvaluationArea.codes.filter(({ code }) => !written.some(({ area }) => area === code))
  return unwritten.length === 0
    ? null
    : `Nobody has written of ${listed(unwritten.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)))} yet`
}
