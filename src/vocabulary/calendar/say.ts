import { many } from '../words.ts'
import { dayNumber } from './day-number.ts'
import { ageOn, daysBetween, londonDate, londonTime, type Moment, monthsBetween, type PlainDate } from './plain-date.ts'
import { workingDaysBetween } from './working-days.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 'Thu 7 May'. */
export const sayDay = (date: PlainDate): string => {
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7
  return `${DAYS[sinceMonday]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`
}

/** 'Thu 7 May 2026'. */
export const sayDate = (date: PlainDate): string => `${sayDay(date)} ${date.slice(0, 4)}`

/** 'Thu 7 May 2026, 10:42', by a London clock. */
export const sayMoment = (moment: Moment): string => `${sayDate(londonDate(moment))}, ${londonTime(moment)}`

/** An age as people say it: '4 years', '7 months', '3 weeks', '2 days', 'born today', 'unborn'; 'age not known' without a date. */
export const sayAge = (date_of_birth: PlainDate | null, on: PlainDate): string => {
  if (date_of_birth === null) return 'age not known'
  const years = ageOn(date_of_birth, on)
  if (years < 0) return 'unborn'
  if (years > 0) return many(years, 'year')
  const months = monthsBetween(date_of_birth, on)
  if (months > 0) return many(months, 'month')
  const days = daysBetween(date_of_birth, on)
  if (days >= 7) return many(Math.floor(days / 7), 'week')
  return days === 0 ? 'born today' : many(days, 'day')
}

/**
 * When something is due: 'today', 'tomorrow', 'in 3 working days', 'overdue by 4 working days'.
 * Plain days are said when a weekend or holiday leaves no working day to count.
 */
export const sayDue = (due_on: PlainDate, today: PlainDate, extra?: ReadonlySet<PlainDate>): string => {
  const days = daysBetween(today, due_on)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  const working = Math.abs(
    days > 0 ? workingDaysBetween(today, due_on, extra) : workingDaysBetween(due_on, today, extra),
  )
  const length = working > 0 ? many(working, 'working day') : many(Math.abs(days), 'day')
  return days > 0 ? `in ${length}` : `overdue by ${length}`
}

/** How long ago: 'today', 'yesterday', '3 days ago', '5 weeks ago', '4 months ago', '2 years ago'. */
export const saySince = (date: PlainDate, today: PlainDate): string => {
  const days = daysBetween(date, today)
  if (days < 0) return days === -1 ? 'tomorrow' : `in ${many(-days, 'day')}`
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${days} days ago`
  const months = monthsBetween(date, today)
  if (months < 3) return `${Math.floor(days / 7)} weeks ago`
  return months < 24 ? `${months} months ago` : `${Math.floor(months / 12)} years ago`
}

/** How long is left until a moment: '1 hour 5 minutes', '38 minutes', 'less than a minute'. */
export const sayLeft = (until: Moment, now: Moment): string => {
  const minutes = Math.floor((Date.parse(until) - Date.parse(now)) / 60_000)
  if (minutes < 1) return 'less than a minute'
  const hours = Math.floor(minutes / 60)
  const said = [hours && many(hours, 'hour'), minutes % 60 && many(minutes % 60, 'minute')]
  return said.filter(Boolean).join(' ')
}
