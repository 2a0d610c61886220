/** A month (or other period) of a measure: nothing counted is a gap, not a nought. */
export type RunPoint = {
  readonly label: string
  readonly value: number | null
  readonly note?: string
  readonly href?: string
}

export type RunChartGiven = {
  /** A sentence: 'Referrals within 12 months of an earlier one'. */
  readonly title: string
  readonly points: readonly RunPoint[]
  readonly centre?: { readonly kind: 'median' | 'mean'; readonly value: number } | null
  readonly limits?: { readonly low: number; readonly high: number } | null
  readonly target?: number | null
  /** What happened then: an inspection, a visit. `at` is the index of a point. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[]
  /** Points that break a rule, with the rule's words. */
  readonly breaks?: readonly { readonly at: number; readonly says: string }[]
  readonly unit?: '%' | ''
  /** Where it was agreed to be at each of the points: a second, dashed line. Null where nothing was. */
  readonly path?: readonly (number | null)[] | undefined
}

type Tick = { y: number; text: string }
type Edge = Tick & { label_y: number }
export type RunChart = {
  id: string
  title: string
  says: string
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  lines: string[]
  points: { x: number; y: number; is_break: boolean; says: string; href: string | null }[]
  grid: Tick[]
  months: { x: number; text: string }[]
  centre: Edge | null
  limits: Edge[]
  target: Edge | null
  marks: { x: number; text: string; anchor: 'start' | 'end'; label_y: number }[]
  rows: { label: string; value: string; note: string }[]
  breaks: string[]
  /** The dashed line, and what it says at each row of the table; null where there is none. */
  path: { line: string; values: string[] } | null
}

const WIDTH = 760
const HEIGHT = 270
const BOX = { left: 46, right: WIDTH - 92, top: 34, bottom: HEIGHT - 34 }

const round = (n: number) => Math.round(n * 10) / 10
const idOf = (title: string) => `run-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

/** A tidy step for an axis: 1, 2 or 5 times a power of ten. */
const stepFor = (span: number): number => {
  const rough = span / 4 || 1
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find(each => each * power >= rough) ?? 10) * power
}

/** Moves labels at the right edge apart, so that target and median can both be read. */
const apart = <L extends { y: number }>(labels: L[]): L[] => {
  const sorted = [...labels].sort((a, b) => a.y - b.y)
  for (let n = 1; n < sorted.length; n++) {
    const [above, here] = [sorted[n - 1], sorted[n]]
    if (above && here && here.y - above.y < 15) here.y = above.y + 15
  }
  return sorted
}

/** Works out the drawing of a run chart: the same numbers go to the picture and to the table under it. */
export const runChart = (given: RunChartGiven): RunChart => {
  const { title, points, centre = null, limits = null, target = null, unit = '' } = given
  const say = (n: number) => `${round(n).toLocaleString('en-GB')}${unit}`
  const known = points.flatMap(point => (point.value === null ? [] : [point.value]))
  const all = [
    ...known,
    ...[centre?.value, limits?.low, limits?.high, target, ...(given.path ?? [])].filter(n => typeof n === 'number'),
  ]
  const step = stepFor(Math.max(1, ...all) - Math.min(0, ...all))
  const low = Math.min(0, Math.floor(Math.min(0, ...all) / step) * step)
  const high = Math.max(step, Math.ceil(Math.max(1, ...all) / step) * step)
  const x = (n: number) =>
    round(
      points.length < 2
        ? (BOX.left + BOX.right) / 2
        : BOX.left + 10 + ((BOX.right - BOX.left - 20) * n) / (points.length - 1),
    )
  const y = (n: number) => round(BOX.bottom - ((BOX.bottom - BOX.top) * (n - low)) / (high - low))
  const breaks = new Map((given.breaks ?? []).map(one => [one.at, one.says]))
  const lines: string[][] = [[]]
  points.forEach(({ value }, n) => {
    if (value === null) lines.push([])
    else lines.at(-1)?.push(`${x(n)},${y(value)}`)
  })
  const every = Math.max(1, Math.ceil(points.length / 9))
  const latest = points.findLast(point => point.value !== null)
  return {
    id: idOf(title),
    title,
    says:
      latest?.value === null || !latest
        ? 'Nothing has been counted yet.'
        : `${latest.label}: ${say(latest.value)}${centre ? `; ${centre.kind} ${say(centre.value)}` : ''}${target === null ? '' : `; target ${say(target)}`}.`,
    width: WIDTH,
    height: HEIGHT,
    ...BOX,
    lines: lines.filter(line => line.length > 1).map(line => line.join(' ')),
    points: points.flatMap(({ label, value, href }, n) =>
      value === null
        ? []
        : [
            {
              x: x(n),
              y: y(value),
              is_break: breaks.has(n),
              says: `${label}: ${say(value)}${breaks.has(n) ? `. ${breaks.get(n)}` : ''}`,
              href: href ?? null,
            },
          ],
    ),
    grid: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => ({
      y: y(low + n * step),
      text: say(low + n * step),
    })),
    months: points.flatMap(({ label }, n) => ((points.length - 1 - n) % every === 0 ? [{ x: x(n), text: label }] : [])),
    ...edgeLines(centre, limits, target, y, say),
    marks: (given.marks ?? []).map(({ at, label }, n) => ({
      x: x(at),
      text: label,
      anchor: x(at) > WIDTH / 2 ? 'end' : 'start',
      label_y: 12 + (n % 2) * 14,
    })),
    rows: points.map(({ label, value, note }, n) => ({
      label,
      value: value === null ? 'none' : say(value),
      note: [breaks.get(n), note].filter(Boolean).join('. '),
    })),
    path: pathOf(given.path, x, y, say),
    breaks: [...breaks].map(([at, says]) => `${points[at]?.label}: ${says}`),
  }
}

const pathOf = (
  path: RunChartGiven['path'],
  x: (n: number) => number,
  y: (n: number) => number,
  say: (n: number) => string,
): RunChart['path'] =>
  path
    ? {
        line: path.flatMap((value, n) => (value === null ? [] : [`${x(n)},${y(value)}`])).join(' '),
        values: path.map(value => (value === null ? '–' : say(value))),
      }
    : null

const edgeLines = (
  centre: RunChartGiven['centre'],
  limits: RunChartGiven['limits'],
  target: number | null,
  y: (n: number) => number,
  say: (n: number) => string,
) => {
  const labels = apart([
    ...(centre
      ? [{ is: 'centre', at: y(centre.value), y: y(centre.value), text: `${centre.kind} ${say(centre.value)}` }]
      : []),
    ...(target === null ? [] : [{ is: 'target', at: y(target), y: y(target), text: `target ${say(target)}` }]),
    ...(limits
      ? [limits.high, limits.low].map(n => ({ is: 'limit', at: y(n), y: y(n), text: `limit ${say(n)}` }))
      : []),
  ])
  const find = (is: string) =>
    labels.filter(label => label.is === is).map(({ at, y: label_y, text }) => ({ y: at, label_y, text }))
  return { centre: find('centre')[0] ?? null, target: find('target')[0] ?? null, limits: find('limit') }
}
