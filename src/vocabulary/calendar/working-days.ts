import { BANK_HOLIDAYS } from './bank-holidays.ts'
import { dateOfDay, dayNumber } from './day-number.ts'
import type { PlainDate } from './plain-date.ts'

const FIRST = dayNumber('1899-12-31')
const LAST = dayNumber('2199-12-31')
const NONE: ReadonlySet<PlainDate> = new Set()

/**
 * Two tables, built once: how many working days there have been by the end of each day, and which day was the nth.
 * Every question below is then one or two look-ups. Outside the years of `BANK_HOLIDAYS` only weekends are known.
 */
const countedBy = new Int32Array(LAST - FIRST + 1)
const dayOf = new Int32Array(LAST - FIRST + 1)
const holidays = new Set(BANK_HOLIDAYS.map(([date]) => dayNumber(date)))
let counted = 0
for (let day = FIRST; day <= LAST; day += 1) {
  const sinceMonday = (((day + 3) % 7) + 7) % 7
  if (sinceMonday < 5 && !holidays.has(day)) {
    counted += 1
    dayOf[counted] = day
  }
  countedBy[day - FIRST] = counted
}
const total = counted

const workingDaysBy = (day: number): number => {
  const count = countedBy[day - FIRST]
  if (count === undefined) throw new RangeError('Working days are known from 1900 to 2199 only')
  return count
}

const nthWorkingDay = (nth: number): number => {
  const day = nth > 0 && nth <= total ? dayOf[nth] : undefined
  if (day === undefined) throw new RangeError('Working days are known from 1900 to 2199 only')
  return day
}

const usuallyWorking = (day: number): boolean => workingDaysBy(day) > workingDaysBy(day - 1)

/** How many of the added holidays fall on what would be a working day, after `from` and up to `to`. */
const addedBetween = (from: number, to: number, extra: ReadonlySet<PlainDate>): number => {
  let found = 0
  for (const date of extra) {
    const day = dayNumber(date)
    if (day > from && day <= to && usuallyWorking(day)) found += 1
  }
  return found
}

/** Whether this is a working day: Monday to Friday, and neither a bank holiday in England nor one of the `extra` days. */
export const isWorkingDay = (date: PlainDate, extra: ReadonlySet<PlainDate> = NONE): boolean =>
  usuallyWorking(dayNumber(date)) && !extra.has(date)

/**
 * The nth working day after a date, or before it when `count` is negative. The date itself is day 0 and is never
 * counted, whether or not it is a working day; with a count of 0 it is given back.
 * `extra` holds the holidays an administrator has added.
 */
export const workingDaysAfter = (start: PlainDate, count: number, extra: ReadonlySet<PlainDate> = NONE): PlainDate => {
  if (count === 0) return start
  const from = dayNumber(start)
  const base = count > 0 ? workingDaysBy(from) : workingDaysBy(from - 1) + 1
  let day = nthWorkingDay(base + count)
  if (extra.size > 0) {
    for (let added = 0, seen = -1; added !== seen; ) {
      seen = added
      added = count > 0 ? addedBetween(from, day, extra) : -addedBetween(day - 1, from - 1, extra)
      day = nthWorkingDay(base + count + added)
    }
  }
  return dateOfDay(day)
}

/**
 * Working days elapsed from one date to the other, not counting the first: 0 on the same day, 1 by the next
 * working day; negative when `to` is earlier. The opposite of `workingDaysAfter`.
 */
export const workingDaysBetween = (from: PlainDate, to: PlainDate, extra: ReadonlySet<PlainDate> = NONE): number => {
  const start = dayNumber(from)
  const end = dayNumber(to)
  return end >= start
    ? workingDaysBy(end) - workingDaysBy(start) - addedBetween(start, end, extra)
    : workingDaysBy(end - 1) - workingDaysBy(start - 1) + addedBetween(end - 1, start - 1, extra)
}

/** This day if it is a working day, otherwise the last one before it: the day to book by. */
export const workingDayOnOrBefore = (date: PlainDate, extra: ReadonlySet<PlainDate> = NONE): PlainDate =>
  isWorkingDay(date, extra) ? date : workingDaysAfter(date, -1, extra)
