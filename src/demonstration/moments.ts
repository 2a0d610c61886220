import { addDays, londonDate, londonMoment, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { isWorkingDay, workingDaysAfter } from '../vocabulary/calendar/working-days.ts'
import type { Random } from './random.ts'

const offsets = new Map<PlainDate, number>()

/** Minutes that London is ahead of UTC on a day; asked of the calendar once a day, since a build asks a million times. */
const ahead = (date: PlainDate): number => {
  const known = offsets.get(date)
  if (known !== undefined) return known
  const minutes = 720 - Number(londonMoment(date, '12:00').slice(11, 13)) * 60
  offsets.set(date, minutes)
  return minutes
}

/** The moment of this many minutes after midnight in London. */
export const at = (date: PlainDate, minutes: number): Moment => {
  const utc = minutes - ahead(date)
  const day = utc < 0 ? addDays(date, -1) : utc >= 1440 ? addDays(date, 1) : date
  const left = (utc + 1440) % 1440
  return `${day}T${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}:00.000Z`
}

/** A moment in office hours. */
export const inOffice = (random: Random, date: PlainDate): Moment => at(date, random.whole(9 * 60, 17 * 60))

/** The first working day from this one on. */
export const workingDay = (date: PlainDate): PlainDate => (isWorkingDay(date) ? date : workingDaysAfter(date, 1))

/** So many minutes later. */
export const minutesAfter = (moment: Moment, minutes: number): Moment =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString()

export const dayOf = (moment: Moment): PlainDate => londonDateOf(moment)

const londonDateOf = (moment: Moment): PlainDate => {
  const day = moment.slice(0, 10)
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + ahead(day)
  return minutes >= 1440 ? londonDate(moment) : day
}

/** Whether this falls outside weekday office hours. */
export const isOutOfHours = (moment: Moment): boolean => {
  const day = dayOf(moment)
  const minutes = (Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + ahead(day)) % 1440
  return !isWorkingDay(day) || minutes < 510 || minutes > 1050
}

export const later = (one: string, other: string): string => (one > other ? one : other)
export const earlier = (one: string, other: string): string => (one < other ? one : other)
