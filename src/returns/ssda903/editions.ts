import { collectionYear } from '../../vocabulary/calendar/collection-year.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** The editions of the rules there are here, by the year of their collection. */
export const EDITIONS = { earliest: 2023, newest: 2027 } as const

/** The earliest year a return is checked of: long before any in its present form. */
export const FIRST_YEAR = 2010

/** The edition a return is checked by: its own year’s, and of a year before there was one here the newest, which says most. */
export const editionOf = (year: number): number => (year < EDITIONS.earliest ? EDITIONS.newest : year)

/** Returns of a year are mended from its end in April until they are sent in the summer; from then on it is the next one that people look at. */
const SENT_BY = '09-01'

/** The year a return checked on this day is most likely of. */
export const likelyYear = (today: PlainDate): number =>
  today.slice(5) >= '04-01' && today.slice(5) < SENT_BY ? collectionYear(today) - 1 : collectionYear(today)
