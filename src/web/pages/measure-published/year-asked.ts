import { collectionYear } from '../../../vocabulary/calendar/collection-year.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

/** The year an address names; otherwise the latest that is loaded, or the last that has ended. */
export const yearAsked = (asked: string | undefined, latest: number | null, today: PlainDate): number =>
  asked && /^20\d\d$/.test(asked) ? Number(asked) : (latest ?? collectionYear(today) - 1)
