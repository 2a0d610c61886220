import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { isWorkingDay } from '../vocabulary/calendar/working-days.ts'

/** No assessment is timed over longer than this. */
const MONTHS_BACK = 72

/**
 * The working days up to a day, in order, from long enough before it. A query counts elapsed working days by the places
 * of two dates in this list: the calendar says which days they are, and SQL never works one out.
 */
export const workingDaysKnown = (from: PlainDate, to: PlainDate, added?: ReadonlySet<PlainDate>): PlainDate[] => {
  const days: PlainDate[] = []
  for (let day = addMonths(from, -MONTHS_BACK); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, added)) days.push(day)
  }
  return days
}
