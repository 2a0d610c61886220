import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Collection } from './rule.ts'

/** Whether a day lies in the year of a collection, its first and last day among them. */
export const isInYear = (day: PlainDate, { from, to }: Pick<Collection, 'from' | 'to'>): boolean =>
  from <= day && day <= to
