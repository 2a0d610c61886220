import { daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const dayAndMonth = (date: PlainDate) => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`

/** '14 April 2026', as letters bear it. */
export const longDate = (date: PlainDate): string => `${dayAndMonth(date)} ${date.slice(0, 4)}`

/** 'June 2025', as a letter says when the judgement was. */
export const monthOf = (date: PlainDate): string => `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`

const openingDay = (start: PlainDate, end: PlainDate) =>
  start.slice(0, 7) === end.slice(0, 7) ? String(Number(start.slice(8))) : dayAndMonth(start)

/** '5 to 9 June 2023', '30 March to 3 April 2026', as reports say their days. */
export const daysFrom = (start: PlainDate, end: PlainDate): string => `${openingDay(start, end)} to ${longDate(end)}`

/** 'on 10 March 2026', 'on 10 and 11 March 2026', 'from 10 to 12 March 2026', as letters say them. */
export const whenVisited = (start: PlainDate, end: PlainDate): string => {
  const days = daysBetween(start, end)
  if (days === 0) return `on ${longDate(end)}`
  return days === 1 ? `on ${openingDay(start, end)} and ${longDate(end)}` : `from ${daysFrom(start, end)}`
}
