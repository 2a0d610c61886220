import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { dateRange, datesIn } from '../dates.ts'
import { plainLetters } from '../letters.ts'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const DAY = `${WEEKDAY}(?:the )?\\d{1,2}(?:st|nd|rd|th)?`
const JOIN = '(?:,? ?(?:and|to|until|&|-|–|—|−) ?|, )'
const ONE = `${DAY}(?:(?: of)? ${MONTH})?(?:,? \\d{4})?`
const PHRASE = new RegExp(`(?<![\\d/£.])(?:${ONE}${JOIN}){0,4}${DAY}(?: of)? ${MONTH}(?:,? \\d{4})?\\b`, 'gi')
const FIGURES =
  /\b(?:\d{1,2} ?(?:and|to|&|-|–|—) ?)?\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:(?: ?(?:and|to|&|-|–|—) ?)\d{1,2}[/.]\d{1,2}[/.]\d{4})*/g
/** 'March 10 and 11, 2026', as some newspapers write it. */
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2}(?:${JOIN}\\d{1,2})*),? (\\d{4})\\b`, 'gi')

export type SaidDates = { start: PlainDate | null; end: PlainDate | null; words: string; from: number; to: number }

const rangeOf = (words: string) =>
  dateRange(words.replace(/(\d)\.(\d{1,2})\.(\d{4})/g, '$1/$2/$3').replace(MONTH_FIRST, '$2 $1 $3'))

/** Every day or run of days a text names, in order; `start` is null where the year is not said ('10 and 11 March'). */
export const saidDates = (given: string): SaidDates[] => {
  const text = plainLetters(given)
  const found: SaidDates[] = []
  for (const pattern of [MONTH_FIRST, FIGURES, PHRASE]) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some(other => from < other.to && other.from < to)) continue
      found.push({ ...rangeOf(match[0]), words: match[0], from, to })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

/** Dates without a year, taken to be the last such days before `published`. */
export const yearFrom = (words: string, published: PlainDate): { start: PlainDate | null; end: PlainDate | null } => {
  const year = Number(published.slice(0, 4))
  for (const tried of [year, year - 1]) {
    const range = dateRange(`${words} ${tried}`)
    if (range.end !== null && range.end <= published) return range
  }
  return { start: null, end: null }
}

const LABEL = /^(?:date|dated|date published|published(?: on)?|publication date|posted|updated)\s*:?\s*/i

/** The day a letter or account bears: a line that is a date, or opens with one, or is labelled as one. */
export const dateBorne = (lines: string[]): PlainDate | null => {
  for (const line of lines) {
    const said = plainLetters(line).replace(LABEL, '')
    const opens = new RegExp(
      `^(?:${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`,
      'i',
    ).exec(said)
    const date = opens ? datesIn(opens[0])[0] : undefined
    if (date !== undefined) return date
    const first = saidDates(said)[0]
    const closes = first && first.from + first.words.length === said.length
    // Whole lines, and a reporter's name with the day after it.
    if (closes && first.start && (first.from === 0 || (/^by /i.test(said) && said.length < 80))) return first.start
  }
  return null
}
