import { linesOf } from '../lines.ts'
import type { Chart } from '../paper.ts'
import { rowStrips } from '../row.ts'
import { leadingOf, ROOM, type Sets, type Setter } from '../setting.ts'
import { keptWithNext, type Mark, type Node, node, type Shape, type Strip, within } from '../strip.ts'
import { together } from '../together.ts'
import { CHART, INK, QUIET } from '../tones.ts'
import { table } from './tables.ts'

const SMALL = 7.4
const ACROSS = 12

type Label = {
  x: number
  y: number
  text: string
  anchor?: 'start' | 'middle' | 'end'
  colour?: string
  bold?: boolean
}

/** The points of a line as the screen's chart writes them: '10,20 30,40'. */
const pointsOf = (text: string): Shape['points'] =>
  text.split(' ').map(pair => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y] as const
  })

/** A picture of a run chart, from the places worked out for the screen. */
const pictureOf = (chart: Chart, { faces }: Setter, of: Node): Strip => {
  const scale = ROOM / chart.width
  const height = chart.height * scale
  const label = ({ x, y, text, anchor = 'start', colour = QUIET, bold = false }: Label): Mark[] => {
    const [line] = linesOf(faces, text, { size: SMALL, width: ROOM, bold })
    const wide = line?.width ?? 0
    const left = x * scale - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0)
    const kept = Math.max(0, Math.min(left, ROOM - wide))
    return (line?.pieces ?? []).map(piece => ({
      is: 'words',
      x: kept + piece.x,
      y: y * scale,
      width: piece.width,
      text: piece.text,
      weight: piece.weight,
      size: SMALL,
      colour,
      link: null,
      of,
    }))
  }
  const line = (points: Shape['points'], stroke: string, width: number, dash?: number): Mark => ({
    is: 'shape',
    points: points.map(([x, y]) => [x * scale, y * scale] as const),
    stroke,
    width,
    ...(dash ? { dash } : {}),
    of,
  })
  const across = (y: number, stroke: string, width: number, dash?: number) =>
    line(
      [
        [chart.left, y],
        [chart.right, y],
      ],
      stroke,
      width,
      dash,
    )
  const edge = (each: Chart['target'], colour: string, dash: number): Mark[] =>
    each
      ? [
          across(each.y, colour, 0.9, dash),
          ...label({ x: chart.right + 6, y: each.label_y + 4, text: each.text, colour, bold: true }),
        ]
      : []
  const marks: Mark[] = [
    ...chart.grid.flatMap(tick => [
      across(tick.y, CHART.grid, 0.5),
      ...label({ x: chart.left - 7, y: tick.y + 4, text: tick.text, anchor: 'end' }),
    ]),
    ...chart.months.flatMap(({ x, text }) => label({ x, y: chart.bottom + 20, text, anchor: 'middle' })),
    ...chart.marks.flatMap(mark => [
      line(
        [
          [mark.x, mark.label_y + 4],
          [mark.x, chart.bottom],
        ],
        CHART.mark,
        0.8,
        2,
      ),
      ...label({ x: mark.x, y: mark.label_y, text: mark.text, anchor: mark.anchor, colour: CHART.mark }),
    ]),
    ...chart.limits.flatMap(each => edge(each, CHART.limit, 1.5)),
    ...edge(chart.centre, QUIET, 4),
    ...edge(chart.target, CHART.target, 6),
    ...(chart.path ? [line(pointsOf(chart.path.line), CHART.path, 1.1, 3)] : []),
    ...chart.lines.map(each => line(pointsOf(each), CHART.line, 1.4)),
    ...chart.points.map(
      ({ x, y, is_break }): Mark =>
        is_break
          ? {
              is: 'shape',
              fill: CHART.mark,
              of,
              points: [
                [x * scale, (y - 7) * scale],
                [(x + 7) * scale, (y + 5) * scale],
                [(x - 7) * scale, (y + 5) * scale],
              ],
            }
          : { is: 'dot', x: x * scale, y: y * scale, radius: 3.4 * scale, fill: CHART.line, of },
    ),
  ]
  of.box = { x: 0, y: 0, width: ROOM, height }
  return { height, gap: 2, keep: true, marks }
}

/** The months and their values as tables of so many columns, for those who prefer them to a picture. */
const valuesOf = (chart: Chart, setter: Setter): Strip[] =>
  Array.from({ length: Math.ceil(chart.rows.length / ACROSS) }, (_, part) => {
    const rows = chart.rows.slice(part * ACROSS, (part + 1) * ACROSS)
    const empty = Array.from({ length: ACROSS - rows.length }, () => '')
    const columns = [...rows.map(({ label }) => label), ...empty].map(title => ({ title, width: 1 }))
    const path = chart.path?.values.slice(part * ACROSS, (part + 1) * ACROSS)
    const cells = [
      rows.map(row => [{ text: row.value, bold: true }]),
      ...(path ? [path.map(value => `path ${value}`)] : []),
      rows.map(({ note }) => note),
    ]
    const strips = table(
      { is: 'table', caption: `${chart.title}, values`, columns, rows: cells, rules: false, size: 7 },
      setter,
    )
    return together(strips)
  }).flat()

/** A run chart: its title, its picture with the words that say it, what breaks a rule, and its values as a table. */
export const chart: Sets<'chart'> = ({ chart: given, table: hasTable = true }, setter) => {
  const { faces, size, root } = setter
  const small = size * 0.85
  const rowOf = (text: string, of: Node, { gap = 0, colour = INK, bold = false } = {}) => {
    const lines = linesOf(faces, text, { size: small, width: ROOM, bold })
    return rowStrips([{ x: 0, width: ROOM, lines, size: small, colour, of }], { leading: leadingOf(small), gap })
  }
  const path = given.path ? ['The dashed line that ends at the target is the path agreed to it.'] : []
  const says = [given.says, ...given.breaks.map(each => `${each}.`), ...path].join(' ')
  const title = rowOf(given.title, within(root, node('P')), { gap: small * 0.8, bold: true })
  const picture = pictureOf(given, setter, within(root, node('Figure', { alt: `${given.title}. ${says}` })))
  const below = rowOf(says, within(root, node('P')), { gap: 2, colour: QUIET })
  return [
    ...keptWithNext(title.map(strip => ({ ...strip, keep: true }))),
    picture,
    ...below,
    ...(hasTable ? valuesOf(given, setter) : []),
  ]
}
