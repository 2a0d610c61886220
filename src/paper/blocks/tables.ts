import { linesOf } from '../lines.ts'
import type { Text } from '../paper.ts'
import { type Cell, rowStrips } from '../row.ts'
import { leadingOf, ROOM, type Sets } from '../setting.ts'
import { keptWithNext, node, type Strip, within } from '../strip.ts'
import { INK, QUIET, RULE } from '../tones.ts'

/** Space about the words of a cell: less in a table without rules, which is small and close. */
const PADS = { ruled: { x: 5, y: 3.5 }, plain: { x: 3, y: 1.6 } } as const
/** A head of more lines is not drawn again on each page: little of the page would be left. */
const MOST_HEAD_LINES = 5

/** Where each column stands and how wide it is, by its share. */
const placesOf = (shares: readonly number[]) => {
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1
  let x = 0
  return shares.map(share => {
    const place = { x, width: (ROOM * share) / whole }
    x += place.width
    return place
  })
}

/** The head as it is drawn again on the pages after: nothing that a reading aid would read twice. */
const silent = (strip: Strip): Strip => ({
  ...strip,
  gap: 0,
  marks: strip.marks.map(mark => ({ ...mark, of: null })),
})

/** One strip of several, for a head that is drawn again. */
const asOne = (strips: Strip[]): Strip[] => {
  let height = 0
  const marks = strips.flatMap(strip => {
    const moved = strip.marks.map(mark =>
      mark.is === 'shape'
        ? { ...mark, points: mark.points.map(([x, y]) => [x, y + height] as const) }
        : { ...mark, y: mark.y + height },
    )
    height += strip.height
    return moved
  })
  return [{ height, gap: strips[0]?.gap ?? 0, keep: true, marks }]
}

/** A table: its head is drawn again on each page it runs on to, and a long cell runs on with its row. */
export const table: Sets<'table'> = (block, { faces, size, root }) => {
  const { caption, columns, rows, named_rows = false, rules = true, size: given } = block
  const own = given ?? size * 0.88
  const whole = within(root, node('Table', { title: caption }))
  const pad = rules ? PADS.ruled : PADS.plain
  const places = placesOf(columns.map(({ width }) => width))
  const line = (colour: string, thick: number) => ({ under: { x: 0, width: ROOM, colour, thick } })
  const cellsOf = (texts: readonly Text[], of: ReturnType<typeof node>, isHead: boolean): Cell[] =>
    columns.map(({ align }, at) => {
      const { x, width } = places[at] ?? { x: 0, width: ROOM }
      const names = isHead || (named_rows && at === 0)
      const role = names ? node('TH', { scope: isHead ? 'Column' : 'Row' }) : node('TD')
      const room = Math.max(1, width - pad.x * 2)
      const lines = linesOf(faces, texts[at] ?? '', { size: own, width: room, bold: isHead })
      return { x: x + pad.x, width: room, lines, size: own, align, of: within(of, role) }
    })
  const setting = { leading: leadingOf(own), pad: pad.y }
  const titles = columns.map(({ title }) => title)
  const headCells = cellsOf(titles, within(whole, node('TR')), true)
  const head = rowStrips(headCells, { ...setting, ...line(INK, 1), gap: size * 0.9 })
  const isShort = head.length <= MOST_HEAD_LINES
  const repeat = isShort ? asOne(head).map(silent)[0] : undefined
  const body = rows.flatMap(row => {
    const cells = cellsOf(row, within(whole, node('TR')), false)
    return rowStrips(cells, { ...setting, ...(rules ? line(RULE, 0.6) : {}), gap: 0, whole: 6 })
  })
  const [first, ...others] = body
  const top = isShort ? asOne(head) : keptWithNext(head)
  return [...top, ...(first ? [first, ...others].map(strip => ({ ...strip, repeat })) : [])]
}

/** What is so, term by term: the term at the left, what is said of it beside it. */
export const facts: Sets<'facts'> = ({ facts, term_width = 130, size: given }, { faces, size, root }) => {
  const own = given ?? size
  const whole = within(root, node('L'))
  return facts.flatMap(([term, says], place) => {
    const of = within(whole, node('LI'))
    const width = ROOM - term_width
    const cells = [
      { x: 0, width: term_width, bold: true, text: term, role: 'Lbl' },
      { x: term_width, width, bold: false, text: says, role: 'LBody' },
    ].map(({ x, width, bold, text, role }) => ({
      x,
      width,
      size: own,
      lines: linesOf(faces, text, { size: own, width: width - (x === 0 ? 8 : 0), bold }),
      colour: bold ? INK : own < size ? QUIET : INK,
      of: within(of, node(role)),
    }))
    return rowStrips(cells, { leading: leadingOf(own), gap: own * (place === 0 ? 0.7 : 0.3) })
  })
}
