import { isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'
const DAY = new RegExp(
  `(?<![\\d/])(\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s*(?:of\\s+)?(${MONTH})\\b\\.?)?(?:,?\\s*(\\d{4})\\b)?`,
  'gi',
)

type Said = { day: number; month: number | null; year: number | null }

const monthNamed = (name: string | undefined) =>
  name === undefined ? null : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** '12/09/2016' as '12 sep 2016': in England the day comes first. */
const inWords = (text: string) =>
  text.replace(
    /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
    (_, day, month, year) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  )

const saidIn = (text: string): Said[] =>
  [...inWords(text).matchAll(DAY)].map(([, day, month, year]) => ({
    day: Number(day),
    month: monthNamed(month),
    year: year === undefined ? null : Number(year),
  }))

/** A day without its month or year takes them from the next one that says them: '4 to 15 March 2019'. */
const filled = (said: Said[]): Said[] => {
  let month: number | null = null
  let year: number | null = null
  const backwards = said.toReversed().map(date => {
    if (date.year !== null) year = date.year
    else if (year !== null && date.month !== null && month !== null && date.month > month) year -= 1
    month = date.month ?? month
    return { day: date.day, month, year }
  })
  return backwards.toReversed()
}

const plainDate = ({ day, month, year }: Said): PlainDate | null => {
  if (month === null || year === null) return null
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isPlainDate(date) ? date : null
}

/** Every date a text gives in words, in its order; none is guessed where the month or the year is nowhere said. */
export const datesIn = (text: string): PlainDate[] => filled(saidIn(text)).flatMap(said => plainDate(said) ?? [])

/**
 * The first and last day an inspection took, from words such as '28 January to 1 February 2019' or
 * '5 to 9 December 2022 and 14 to 15 February 2023' (two stays: the first day of one, the last of the other).
 */
export const dateRange = (text: string): { start: PlainDate | null; end: PlainDate | null } => {
  const dates = datesIn(text).toSorted()
  return { start: dates[0] ?? null, end: dates.at(-1) ?? null }
}
