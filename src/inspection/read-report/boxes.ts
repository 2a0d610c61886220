import type { Document, Line, Page, Word } from './document.ts'
import { plainLetters } from './letters.ts'
import { lineOf } from './lines.ts'
import type { Box, Boxes } from './report.ts'

/** How far letters reach above and below the line they stand on, as parts of their size. */
const ABOVE = 0.85
const BELOW = 0.25

type Sheets = Document['sheets']

/** A point of a page as parts of its picture's width and height, from the top left. */
const pointOn = ({ width, height, turned }: Page, x: number, y: number) => {
  if (!turned) return { across: x / (width || 1), down: 1 - y / (height || 1) }
  const { origin, alongX, alongY } = turned
  return {
    across: origin.across + x * alongX.across + y * alongY.across,
    down: origin.down + x * alongX.down + y * alongY.down,
  }
}

const within = (part: number) => Math.min(1, Math.max(0, part))
const rounded = (part: number) => Math.round(part * 10_000) / 10_000

const boxOn = (page: Page, lines: readonly Line[]): Box => {
  const corners = lines.flatMap(({ x, right, y, size }) => [
    pointOn(page, x, y + size * ABOVE),
    pointOn(page, right, y - size * BELOW),
  ])
  const [left, end] = [Math.min(...corners.map(each => each.across)), Math.max(...corners.map(each => each.across))]
  const [top, foot] = [Math.min(...corners.map(each => each.down)), Math.max(...corners.map(each => each.down))]
  return {
    page: page.number,
    left: rounded(within(left)),
    top: rounded(within(top)),
    width: rounded(within(end) - within(left)),
    height: rounded(within(foot) - within(top)),
  }
}

/** Where these lines stand: a box on each page they are on. */
export const boxesOf = (lines: readonly Line[], sheets: Sheets): Box[] =>
  [...Map.groupBy(lines, line => line.page)].flatMap(([number, own]) => {
    const page = sheets.find(each => each.number === number)
    return page && own.length > 0 ? [boxOn(page, own)] : []
  })

/** Names within a sentence are marked one by one: a rectangle round them all would take in words that are none. */
const APART = ['inspectors']

/** The boxes of each field that has any, by the field's name. */
export const boxesByField = (found: readonly (readonly [field: string, lines: readonly Line[]])[], sheets: Sheets) => {
  const boxes: Boxes = {}
  for (const [field, lines] of found) {
    const own = APART.includes(field) ? lines.flatMap(line => boxesOf([line], sheets)) : boxesOf(lines, sheets)
    if (own.length > 0) boxes[field] = own
  }
  return boxes
}

const lower = (text: string) => plainLetters(text).toLowerCase()

/**
 * The very words among these lines that say this, as lines of their own: a name within a sentence, or a date that runs on
 * to the next line. Empty where the lines do not say it.
 */
export const wordsSaying = (lines: readonly Line[], said: string | null): Line[] => {
  const wanted = lower(said ?? '')
  if (wanted === '') return []
  let text = ''
  const words: { word: Word; line: Line; from: number; to: number }[] = []
  for (const line of lines) {
    for (const word of line.words) {
      const from = text.length
      text += `${lower(word.text)} `
      words.push({ word, line, from, to: text.length - 1 })
    }
  }
  const at = text.indexOf(wanted)
  if (at < 0) return []
  const saying = words.filter(each => each.from < at + wanted.length && each.to > at)
  return [...Map.groupBy(saying, each => each.line)].map(([{ page }, own]) =>
    lineOf(
      page,
      own.map(each => each.word),
    ),
  )
}

/** The field's name of each thing of a list, with the lines it was read from: 'findings.0', 'findings.1', … */
export const eachOf = (list: string, lines: readonly (readonly Line[])[]): [string, readonly Line[]][] =>
  lines.map((own, place) => [`${list}.${place}`, own])
