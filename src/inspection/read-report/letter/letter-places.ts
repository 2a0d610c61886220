import { wordsSaying } from '../boxes.ts'
import { dateRange } from '../dates.ts'
import type { Line } from '../document.ts'
import type { Report } from '../report.ts'
import type { Block } from './blocks.ts'
import type { Letter } from './parts.ts'
import { saidDates } from './said-dates.ts'
import { visitNumbers } from './visit-number.ts'

type Place = readonly [field: string, lines: readonly Line[]]

const linesOf = (blocks: readonly Block[]) => blocks.flatMap(block => block.lines)

const under = (letter: Letter, ...parts: string[]) =>
  linesOf(letter.sections.filter(section => parts.includes(section.part)).flatMap(section => section.blocks))

/** The first of these words that the lines say, tried in order. */
const firstSaying = (lines: readonly Line[], tries: readonly (string | null)[]): Line[] => {
  for (const words of tries) {
    const found = wordsSaying(lines, words)
    if (found.length > 0) return found
  }
  return []
}

/** The words in which these texts give days that begin on this one, as they are printed, the year left out or not. */
const dayWords = (texts: readonly string[], day: string | null): string[] =>
  texts
    .flatMap(saidDates)
    .filter(({ start, words }) => day !== null && (start ?? dateRange(`${words} ${day.slice(0, 4)}`).start) === day)
    .map(({ words }) => words)

const NTH_VISIT = /\b[\p{L}\d]+ (?:(?:monitoring|focused|ofsted|quarterly) )*visit\b/giu

/** The words that say which visit it is: 'fourth monitoring visit'. */
const numberWords = (texts: readonly string[], number: number | null): string[] =>
  texts
    .flatMap(text => [...text.matchAll(NTH_VISIT)].map(([words]) => words))
    .filter(words => visitNumbers([`This was the ${words}`]).includes(number ?? 0))

/** Where a letter says what was read of it, besides what it asks for and finds. */
export const letterPlaces = (report: Report, letter: Letter, authority: string | null): Place[] => {
  const about = under(letter, 'about', 'looked_at')
  const lines = [...letter.top, ...about]
  const texts = [...letter.opening, ...letter.sections.flatMap(each => each.blocks.map(block => block.text))]
  const heads = [...letter.head, ...letter.top.map(line => line.text)]
  const { visit, inspection_start, published } = report
  const lookedAt = (visit?.looked_at ?? []).flatMap(said => wordsSaying(about, said))
  return [
    ['authority', firstSaying(lines, [authority])],
    ['dates', firstSaying([...about, ...letter.top], dayWords([...texts, ...heads], inspection_start))],
    ['published', firstSaying(letter.top, dayWords(heads, published))],
    ['inspectors', (visit?.inspectors ?? []).flatMap(name => firstSaying(lines, [name]))],
    ['visit_number', firstSaying(lines, numberWords(texts, visit?.number ?? null))],
    ['looked_at', lookedAt],
    ['headline', visit?.headline ? under(letter, 'headline') : []],
  ]
}
