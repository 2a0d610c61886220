import { isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'

const SHAPE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const read = new Map<string, PlainDate | null>()
/** A file of a county holds some ten thousand different days, and each of them many times. */
const KEPT = 100_000
/** What is longer is no day, and is not kept: a piece of a file would keep the whole file with it. */
const LONGEST = 'DD/MM/YYYY'.length

const dayOf = (text: string): PlainDate | null => {
  const [, day = '', month = '', year = ''] = SHAPE.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(date) ? date : null
}

/** A day written DD/MM/YYYY, as the Department's files write it; null for what is no day between 1900 and 2199. */
export const asDay = (text: string): PlainDate | null => {
  if (text.length > LONGEST) return null
  const known = read.get(text)
  if (known !== undefined) return known
  const day = dayOf(text)
  if (read.size < KEPT) read.set(text, day)
  return day
}
