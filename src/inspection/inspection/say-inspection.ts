import { daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { sayDate, sayDay } from '../../vocabulary/calendar/say.ts'
import { capital, nth } from '../../vocabulary/words.ts'

/** What a document may be of. Only the first and the last grade anything. */
export const INSPECTION_KINDS = [
  { code: 'inspection', label: 'An inspection' },
  { code: 'focused visit', label: 'A focused visit' },
  { code: 'monitoring visit', label: 'A monitoring visit' },
  { code: 'review', label: 'A review of the safeguarding children board' },
] as const

/** The kinds that are visits: they look at something, and grade nothing. */
export const VISIT_KINDS = ['focused visit', 'monitoring visit'] as const

export const isVisit = (kind: string | null): boolean => VISIT_KINDS.some(visit => visit === kind)

const SAID: Readonly<Record<string, string>> = {
  'focused visit': 'Focused visit',
  visit: 'Visit',
  account: 'Account',
  'not read': 'Scanned document',
  review: 'Review of the safeguarding children board',
}

/** 'Fourth monitoring visit', 'Focused visit', 'Inspection'. */
export const sayKind = ({ kind, visit_number }: { kind: string; visit_number?: number | null }): string => {
  if (kind !== 'monitoring visit') return SAID[kind] ?? 'Inspection'
  return visit_number ? `${capital(nth(visit_number))} monitoring visit` : 'Monitoring visit'
}

type Stay = { start_on: PlainDate | null; end_on: PlainDate | null }

/** 'Tue 10 to Wed 11 Mar 2026'; the month and the year are said once where both days share them. */
export const sayStay = ({ start_on, end_on }: Stay): string => {
  if (!start_on) return 'dates not known'
  if (!end_on || daysBetween(start_on, end_on) === 0) return sayDate(start_on)
  const [year, month] = [start_on.slice(0, 4), start_on.slice(0, 7)]
  const day = sayDay(start_on)
  const from = end_on.startsWith(month) ? day.replace(/ \w+$/, '') : end_on.startsWith(year) ? day : sayDate(start_on)
  return `${from} to ${sayDate(end_on)}`
}

/** What something is and when it was: 'Fourth monitoring visit, Tue 10 to Wed 11 Mar 2026'. */
export const sayInspection = (it: Stay & { kind: string; visit_number?: number | null }): string =>
  `${sayKind(it)}, ${sayStay(it)}`

/** What its document is called on its own page: the report of an inspection, the letter of a visit, an account of either. */
export const sayPaper = ({ kind, is_second_hand }: { kind: string; is_second_hand: boolean }): string => {
  if (is_second_hand) return 'account'
  return isVisit(kind) || kind === 'visit' ? 'letter' : 'report'
}

const ENDINGS = ['th', 'st', 'nd', 'rd']

/** Which visit, in a line that is full already: '4th', or 'focused visit'. */
export const sayVisitBriefly = ({ kind, visit_number }: { kind: string; visit_number: number | null }): string =>
  visit_number === null ? kind : `${visit_number}${visit_number < ENDINGS.length ? ENDINGS[visit_number] : 'th'}`
