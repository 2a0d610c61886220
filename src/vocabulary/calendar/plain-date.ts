import { dateOfDay, dayNumber, digits } from './day-number.ts'

/** A day, as 'YYYY-MM-DD'. Compares with `<`, sorts as text, goes to the database unchanged. */
export type PlainDate = string

/** An instant, as ISO text in UTC: '2026-11-22T09:12:00.000Z'. */
export type Moment = string

const SHAPE = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/**
 * Whether this is a real day between 1900 and 2199, written 'YYYY-MM-DD'.
 * Years outside that are slips of the keyboard (0026, 1026), and no clock could be run from them.
 */
export const isPlainDate = (text: unknown): text is PlainDate =>
  typeof text === 'string' && SHAPE.test(text) && dateOfDay(dayNumber(text)) === text

/** The day `count` days after (or, when negative, before) this one. */
export const addDays = (date: PlainDate, count: number): PlainDate => dateOfDay(dayNumber(date) + count)

const monthNumber = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1

const firstOfMonth = (months: number): PlainDate =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`

/**
 * The same day of the month `count` months later or earlier, or the last day of that month when it is shorter:
 * 31 August and 6 months is 28 or 29 February.
 */
export const addMonths = (date: PlainDate, count: number): PlainDate => {
  const months = monthNumber(date) + count
  const firstDay = dayNumber(firstOfMonth(months))
  const lastDay = dayNumber(firstOfMonth(months + 1)) - 1
  return dateOfDay(Math.min(firstDay + Number(date.slice(8)) - 1, lastDay))
}

/** How many days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)

/** Whether this day is a Saturday or a Sunday. Bank holidays are for `isWorkingDay`. */
export const isWeekend = (date: PlainDate): boolean => (((dayNumber(date) + 3) % 7) + 7) % 7 >= 5

/** Whole months from one to the other, by the same clamped months that `addMonths` adds; negative when `to` is earlier. */
export const monthsBetween = (from: PlainDate, to: PlainDate): number => {
  if (to < from) return -monthsBetween(to, from)
  const months = monthNumber(to) - monthNumber(from)
  return addMonths(from, months) > to ? months - 1 : months
}

/**
 * Age in whole years, or -1 for a child not yet born.
 * A child born on 29 February is a year older on 1 March in other years, as the law has it.
 */
export const ageOn = (date_of_birth: PlainDate, on: PlainDate): number => {
  if (on < date_of_birth) return -1
  const years = digits(on, 0, 4) - digits(date_of_birth, 0, 4)
  const months = digits(on, 5, 7) - digits(date_of_birth, 5, 7)
  return months < 0 || (months === 0 && digits(on, 8, 10) < digits(date_of_birth, 8, 10)) ? years - 1 : years
}

/** The day somebody becomes this old: the same day of the month, or 1 March of other years for somebody born on 29 February. */
export const birthday = (date_of_birth: PlainDate, age: number): PlainDate => {
  const year = digits(date_of_birth, 0, 4) + age
  // Every year has every day but one.
  if (year >= 1000 && year <= 9999 && !date_of_birth.endsWith('02-29')) return `${year}${date_of_birth.slice(4)}`
  const date = addMonths(date_of_birth, age * 12)
  return date.slice(5) < date_of_birth.slice(5) ? addDays(date, 1) : date
}

const LONDON = 'Europe/London'
const inLondon = (moment: Moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(LONDON)
const asMoment = (instant: Temporal.Instant): Moment => instant.toString({ fractionalSecondDigits: 3 })

/**
 * The day it was in London at this moment. Its clocks have never been behind UTC, nor more than two hours before it: until
 * ten in the evening the day is the one written, and the calendar, a hundred times slower, need not be asked.
 */
export const londonDate = (moment: Moment): PlainDate =>
  moment.length === 24 && moment[10] === 'T' && moment[23] === 'Z' && moment.slice(11, 13) < '22'
    ? moment.slice(0, 10)
    : inLondon(moment).toPlainDate().toString()

/** The time it was in London at this moment, as 'HH:MM'. */
export const londonTime = (moment: Moment): string =>
  inLondon(moment).toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' })

/**
 * The moment a London clock showed this date and time, 'HH:MM'.
 * A time that came twice (October) is the first of them; one that never came (March) is an hour later.
 */
export const londonMoment = (date: PlainDate, time: string): Moment =>
  asMoment(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(LONDON).toInstant())

/** The moment this many elapsed hours later, whatever the clocks on the wall did meanwhile. */
export const hoursAfter = (moment: Moment, count: number): Moment =>
  asMoment(Temporal.Instant.from(moment).add({ seconds: Math.round(count * 3600) }))

/** Elapsed hours from one moment to the other, with fractions; negative when `to` is earlier. */
export const hoursBetween = (from: Moment, to: Moment): number =>
  (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 3_600_000
