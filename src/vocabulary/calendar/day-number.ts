import type { PlainDate } from './plain-date.ts'

const DAYS_IN_400_YEARS = 146_097
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468
const DAYS_KEPT = 36_525
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))

/** The number that some figures of a text make up: of a well-formed date, its year, month or day. */
export const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

/**
 * The number of a day, counting from 1 January 1970 as 0. Takes a well-formed date and trusts it.
 * Whole-number arithmetic on the Gregorian calendar, because building a Temporal object for each of the
 * millions of dates in a county's record costs ten times as much. Years are taken to begin in March,
 * so that the leap day is the last of the year.
 */
export const dayNumber = (date: PlainDate): number => {
  const month = digits(date, 5, 7)
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_FROM_MARCH_0000_TO_1970
}

const writeDate = (day: number): PlainDate => {
  const shifted = day + DAYS_FROM_MARCH_0000_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return `${TWO_DIGITS[Math.floor(year / 100)]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}`
}

const written: PlainDate[] = new Array(DAYS_KEPT).fill('')

/**
 * The date of a numbered day: the opposite of `dayNumber`, for years 0 to 9999.
 * The text of a day since 1970 is kept once written, as the same few thousand days are asked for again and again.
 */
export const dateOfDay = (day: number): PlainDate => {
  if (day < 0 || day >= DAYS_KEPT) return writeDate(day)
  const kept = written[day]
  if (kept) return kept
  const date = writeDate(day)
  written[day] = date
  return date
}
