import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../rule.ts'

/**
 * Whether a day falls in a span, its first and last day included. What has not ended goes on to the reference date;
 * what has no beginning holds no day.
 */
export const fallsIn = (
  day: PlainDate,
  begins: PlainDate | null,
  ends: PlainDate | null,
  { to }: Collection,
): boolean => begins !== null && begins <= day && day <= (ends ?? to)
