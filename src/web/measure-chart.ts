import type { MonthValue } from '../inspection/trajectory/trajectory.ts'
import { sayValue } from '../measures/figure.ts'
import type { Defined } from '../measures/measure.ts'
import { type Point, sayMonth } from '../measures/point.ts'
import { limitsOf } from '../measures/run-chart.ts'
import { isTooSmall } from '../measures/suppress.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { londonDate } from '../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../vocabulary/calendar/say.ts'
import { type RunChart, runChart } from './components/run-chart/run-chart.ts'

type Drawn = {
  readonly target?: number | null
  /** What happened on a day: an inspection, a visit. Those outside the months shown are left out. */
  readonly marks?: readonly { readonly on: PlainDate; readonly label: string }[]
  /** Months with small numbers in them are left as gaps. */
  readonly suppressed?: boolean
  /**
   * Each month largely repeats the one before, as the last twelve months or a number of posts does: limits made for months that
   * chance sets apart would call every one of them remarkable, so the middle alone is drawn.
   */
  readonly overlapping?: boolean
  /** The way to the target, month by month; the months to come are drawn for it. */
  readonly path?: readonly MonthValue[]
}

const noteOf = (measure: Defined, point: Point, isHidden: boolean) => {
  if (isHidden) return 'too few to show'
  const { numerator, denominator, restated, as_recorded_at, was = [] } = point
  const behind = measure.unit === 'percent' && denominator > 0 ? `${numerator} of ${denominator}` : ''
  const now = restated
    ? `${as_recorded_at ? `recorded ${sayDate(londonDate(as_recorded_at))}; ` : ''}restated ${sayDate(londonDate(restated.at))} to ${sayValue(measure, restated.value)}${measure.unit === 'percent' ? ` (${restated.numerator} of ${restated.denominator})` : ''}`
    : ''
  const before = was.map(
    each => `loaded again ${sayDate(londonDate(each.until))}; was ${each.numerator} of ${each.denominator}`,
  )
  return [behind, now, ...before].filter(Boolean).join('; ')
}

/** A path longer than this would press the months that were counted into a corner. */
const MOST_AHEAD = 18

const ahead = (path: readonly MonthValue[], last: PlainDate | undefined) =>
  last === undefined ? [] : path.filter(({ month }) => month > last).slice(0, MOST_AHEAD)

/** Draws the months of a measure with its middle, its limits, the points that break a rule, and what happened when. */
export const chartOf = (
  measure: Defined,
  points: readonly Point[],
  { target = null, marks = [], suppressed = false, path = [], overlapping = false }: Drawn = {},
): RunChart => {
  const plotted = points.map(point => {
    const isHidden = suppressed && isTooSmall(point, measure.unit === 'percent')
    return { ...point, value: isHidden ? null : point.value, note: noteOf(measure, point, isHidden) }
  })
  const { centre, limits, breaks } = limitsOf(measure, plotted)
  const to_come = ahead(path, plotted.at(-1)?.month)
  const onPath = (month: PlainDate) => path.find(each => each.month === month)?.value ?? null
  return runChart({
    title: `${measure.title}: month by month`,
    points: [
      ...plotted.map(({ label, value, note }) => ({ label, value, note })),
      ...to_come.map(({ month }) => ({ label: sayMonth(month), value: null, note: 'to come' })),
    ],
    path: path.length > 0 ? [...plotted, ...to_come].map(({ month }) => onPath(month)) : undefined,
    centre,
    limits: overlapping ? null : limits,
    target,
    breaks: (overlapping ? [] : breaks).map(({ at, says }) => ({ at, says })),
    marks: marks.flatMap(({ on, label }) => {
      const at = plotted.findIndex(point => point.month.slice(0, 7) === on.slice(0, 7))
      return at < 0 ? [] : [{ at, label }]
    }),
    unit: measure.unit === 'percent' ? '%' : '',
  })
}
