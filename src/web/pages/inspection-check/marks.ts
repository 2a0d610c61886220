import type { Box, Boxes } from '../../../inspection/read-report/report.ts'

/** A page's picture is measured in so many parts across, and down as an A4 page is. */
const ACROSS = 1_000
const DOWN = 1_414

/** A mark on a page: the number by which it is told, where it is drawn, and what stands there in words. */
export type Mark = { id: string; field: string; number: number; page: number; says: string } & Rectangle

/** A mark as it is drawn: its number stands in the margin beside it; null where it is there already. */
export type Drawn = Mark & { flag: { x: number; y: number } | null }
type Rectangle = { x: number; y: number; width: number; height: number }

const SAID: Readonly<Record<string, string>> = {
  authority: 'the authority',
  dates: 'the days',
  published: 'when it was published',
  inspectors: 'who inspected',
  visit_number: 'which visit it is',
  looked_at: 'what was looked at',
  headline: 'the headline',
  overall: 'the overall judgement',
  judgements: 'judgement',
  improvements: 'improvement',
  findings: 'finding',
}

const saysOf = (field: string): string => {
  const [list = '', place] = field.split('.')
  const name = SAID[list] ?? list
  return place === undefined ? name : `${name} ${Number(place) + 1}`
}

/** A little room around the words, so that the line does not run through them. */
const ROOM = 4

const rectangleOf = ({ left, top, width, height }: Box): Rectangle => ({
  x: Math.round(left * ACROSS) - ROOM,
  y: Math.round(top * DOWN) - ROOM,
  width: Math.round(width * ACROSS) + 2 * ROOM,
  height: Math.round(height * DOWN) + 2 * ROOM,
})

/** How large a number's flag is, and how far it stands from the marks. */
export const FLAG = { width: 34, height: 22, apart: 6 } as const

/**
 * The marks of one page with their numbers in the margin, where they hide no words: beside each other where two marks
 * stand at one height.
 */
const withFlags = (marks: readonly Mark[]): Drawn[] => {
  const margin = Math.min(...marks.map(mark => mark.x)) - FLAG.width - FLAG.apart
  const placed: { x: number; y: number }[] = []
  const seen = new Set<number>()
  return marks.map(mark => {
    if (seen.has(mark.number)) return { ...mark, flag: null }
    seen.add(mark.number)
    const taken = placed.filter(each => Math.abs(each.y - mark.y) < FLAG.height).map(each => each.x)
    let x = Math.max(0, margin)
    while (taken.includes(x) && x >= FLAG.width) x -= FLAG.width + 2
    placed.push({ x, y: mark.y })
    return { ...mark, flag: { x, y: mark.y } }
  })
}

/**
 * The marks of every page, numbered as one reads down the document, and by each field's name the first of its own.
 * `view` is what the drawing on each page is measured in.
 */
export const marksOf = (boxes: Boxes) => {
  const placed = Object.entries(boxes)
    .flatMap(([field, own]) => own.map((box, at) => ({ field, box, at })))
    .toSorted((a, b) => a.box.page - b.box.page || a.box.top - b.box.top || a.box.left - b.box.left)
  const numbers = new Map<string, number>()
  for (const { field } of placed) if (!numbers.has(field)) numbers.set(field, numbers.size + 1)
  const marks = placed.map(({ field, box, at }): Mark => {
    const id = `mark-${field.replace('.', '-')}${at === 0 ? '' : `-${at + 1}`}`
    const number = numbers.get(field) ?? 0
    return { id, field, number, page: box.page, says: saysOf(field), ...rectangleOf(box) }
  })
  const firsts = marks.filter(({ field, id }) => id === `mark-${field.replace('.', '-')}`)
  return {
    view: `0 0 ${ACROSS} ${DOWN}`,
    of: Object.fromEntries(firsts.map(mark => [mark.field, mark])),
    on: Object.fromEntries([...Map.groupBy(marks, mark => mark.page)].map(([page, own]) => [page, withFlags(own)])),
  }
}
