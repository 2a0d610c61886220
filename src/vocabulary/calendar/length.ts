import { addDays, addMonths, birthday, hoursAfter, type Moment, type PlainDate } from './plain-date.ts'
import { workingDaysAfter } from './working-days.ts'

/** How long a timescale is. `same_day` means on the day itself or before it. */
export type Length = {
  amount: number
  unit:
    | 'working_days'
    | 'calendar_days'
    | 'weeks'
    | 'months'
    | 'hours'
    | 'years_of_age'
    | 'same_day'
    | 'school_days'
    | 'per_term'
}

/** Terms end with December, March and July until an authority gives its own dates; August belongs to the autumn. */
const endOfTerm = (date: PlainDate): PlainDate => {
  const year = Number(date.slice(0, 4))
  const ends = [`${year}-03-31`, `${year}-07-31`, `${year}-12-31`]
  return ends.find(end => date <= end) ?? `${year}-12-31`
}

const termsAfter = (start: PlainDate, count: number): PlainDate => {
  let end = endOfTerm(start)
  for (let term = 1; term < count; term += 1) end = endOfTerm(addDays(end, 1))
  return end
}

/**
 * The last day on which a thing is in time, the day it started from being day 0. Weeks, months and days are not
 * moved off a weekend. Years of age are counted from the date of birth. School days are counted as working days,
 * so pass the school holidays in `extra`. Throws for hours, which need a moment: see `dueAtAfter`.
 * Source: domain/clocks.md, rules of the clock engine.
 */
export const dueAfter = (start: PlainDate, { amount, unit }: Length, extra?: ReadonlySet<PlainDate>): PlainDate => {
  switch (unit) {
    case 'working_days':
    case 'school_days':
      return workingDaysAfter(start, amount, extra)
    case 'calendar_days':
      return addDays(start, amount)
    case 'weeks':
      return addDays(start, amount * 7)
    case 'months':
      return addMonths(start, amount)
    case 'years_of_age':
      return birthday(start, amount)
    case 'per_term':
      return termsAfter(start, amount)
    case 'same_day':
      return start
    case 'hours':
      throw new RangeError('A length in hours is counted from a moment, not from a day')
  }
}

/** The moment by which a thing is in time, counting elapsed hours. Throws for lengths in any other unit. */
export const dueAtAfter = (start: Moment, { amount, unit }: Length): Moment => {
  if (unit !== 'hours') throw new RangeError('Only a length in hours is counted from a moment')
  return hoursAfter(start, amount)
}

const SAID = {
  working_days: ['working day', 'working days'],
  calendar_days: ['day', 'days'],
  school_days: ['school day', 'school days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  hours: ['hour', 'hours'],
} as const

/** '45 working days', '72 hours', '2 working days before', 'the same day', 'by age 17', 'once a term'. */
export const sayLength = ({ amount, unit }: Length): string => {
  if (unit === 'same_day') return 'the same day'
  if (unit === 'years_of_age') return `by age ${amount}`
  if (unit === 'per_term') return amount === 1 ? 'once a term' : `every ${amount} terms`
  const size = Math.abs(amount)
  const said = `${size} ${SAID[unit][size === 1 ? 0 : 1]}`
  return amount < 0 ? `${said} before` : said
}
