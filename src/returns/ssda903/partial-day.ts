import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { asDay } from './as-day.ts'

const SHAPE = /^(\d{1,2}|ZZ)\/(\d{1,2}|ZZ)\/(\d{4}|ZZZZ)$/i

const isUnknown = (part: string) => /^z/i.test(part)

/** The earliest day a text may mean; a year that is not known is taken to be a leap year, so that 29 February is a day of it. */
const earliestMeant = (text: string): PlainDate | null => {
  const [, day = '', month = '', year = ''] = SHAPE.exec(text) ?? []
  if (day === '') return null
  return asDay(
    [isUnknown(day) ? '01' : day, isUnknown(month) ? '01' : month, isUnknown(year) ? '2000' : year].join('/'),
  )
}

/** Whether a text is a day written DD/MM/YYYY, or with ZZ (ZZZZ for the year) in place of what is not known of it. */
export const isPartialDay = (text: string): boolean => earliestMeant(text) !== null

/** The earliest day it may have been by a text of this kind; null where the year is not known, or it is no day. */
export const earliestDay = (text: string): PlainDate | null => (/ZZZZ$/i.test(text) ? null : earliestMeant(text))
