import { collectionYear, yearStart } from '../vocabulary/calendar/collection-year.ts'
import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Measure } from './measure.ts'

/** The last twelve months to the day; since 1 April; the last whole calendar month. */
export const PERIODS = {
  year: 'The last 12 months',
  year_to_date: 'Since 1 April',
  month: 'The last whole month',
} as const

export type PeriodName = keyof typeof PERIODS
export type Period = { readonly from: PlainDate; readonly to: PlainDate }

export const isPeriod = (text: string | undefined): text is PeriodName =>
  text !== undefined && Object.hasOwn(PERIODS, text)

export const monthStart = (date: PlainDate): PlainDate => `${date.slice(0, 7)}-01`

/** The days a measure is asked about. A measure at a date is asked about that date, whatever the period. */
export const periodOf = ({ type }: Pick<Measure, 'type'>, name: PeriodName, asAt: PlainDate): Period => {
  if (type === 'at a date') return { from: asAt, to: asAt }
  switch (name) {
    case 'year':
      return { from: addDays(addMonths(asAt, -12), 1), to: asAt }
    case 'year_to_date':
      return { from: yearStart(collectionYear(asAt)), to: asAt }
    case 'month': {
      const to = addDays(monthStart(asAt), -1)
      return { from: monthStart(to), to }
    }
  }
}

/** The last whole months before a day, oldest first, each by its first day. */
export const monthsBefore = (asAt: PlainDate, count: number): PlainDate[] =>
  Array.from({ length: count }, (_, n) => addMonths(monthStart(asAt), n - count))

/** The days of a month that a measure is asked about. */
export const monthOf = ({ type }: Pick<Measure, 'type'>, month: PlainDate): Period => {
  const to = addDays(addMonths(month, 1), -1)
  return { from: type === 'at a date' ? to : month, to }
}
