import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { plainLetters } from '../letters.ts'
import { type SaidDates, saidDates, yearFrom } from './said-dates.ts'

export type VisitDates = {
  start: PlainDate | null
  end: PlainDate | null
  /** The year was not printed, and was taken from the letter's own date. */
  inferred: boolean
  /** Other days the text says a visit was on, in its words. */
  others: string[]
}

const KEYWORD =
  /\b(?:(?<other>(?:last|previous|earlier|next|future) (?:monitoring |focused )?visit)|(?<visit>visit(?:ed|ing|s)?|took place|taking place|on[- ]site|went to|came to)|(?<not>inspection|inspected|judged|rated|graded|published|dated|letter))\b/gi

/** Of which event the words before a date speak: the last of these words in its sentence. */
const eventBefore = (before: string, inspection: boolean): 'visit' | 'other' | null => {
  const last = [...before.matchAll(KEYWORD)].at(-1)?.groups
  if (!last) return null
  if (inspection && /^inspect/i.test(last.not ?? '')) return 'visit'
  return last.visit === undefined ? 'other' : 'visit'
}

const sentencesOf = (text: string) => plainLetters(text).split(/(?<=[.!?])\s+(?=\p{Lu})/u)

/**
 * The days of the visit, from sentences that say when it was. `published` gives a year that is not printed. With
 * `inspection`, an account tells of an inspection, and its days are meant.
 */
export const visitDates = (texts: string[], published: PlainDate | null, { inspection = false } = {}): VisitDates => {
  const found: SaidDates[] = []
  for (const sentence of texts.flatMap(sentencesOf)) {
    for (const said of saidDates(sentence))
      if (eventBefore(sentence.slice(0, said.from), inspection) === 'visit') found.push(said)
  }
  const [first, ...rest] = found.toSorted((a, b) => Number(a.start === null) - Number(b.start === null))
  if (!first) return { start: null, end: null, inferred: false, others: [] }
  const inferred = first.start === null
  const { start, end } = inferred && published ? yearFrom(first.words, published) : first
  const others = rest.filter(each => each.start !== null && each.start !== start).map(each => each.words)
  return { start, end, inferred, others: [...new Set(others)] }
}
