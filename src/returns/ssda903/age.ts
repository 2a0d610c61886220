import { ageOn, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Child } from './child.ts'

/** The day of birth in the Header; null where it is blank, unreadable or the child is not there. */
export const bornOn = ({ header }: Pick<Child, 'header'>): PlainDate | null => header[0]?.DOB ?? null

/** Whether a child was of this age or over on a day. Null where either day is not known, so that neither yes nor no is said. */
export const hasReached = (age: number, born: PlainDate | null, day: PlainDate | null): boolean | null =>
  born === null || day === null ? null : ageOn(born, day) >= age
