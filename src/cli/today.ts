import { londonDate, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** The one place where commands read the clock. */
export const now = (): Moment => new Date().toISOString()

/** The day it is in London. */
export const today = (): PlainDate => londonDate(now())
