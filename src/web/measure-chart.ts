import { sayValue } from '../measures/figure.ts'
import type { Measure } from '../measures/measure.ts'
import type { Point } from '../measures/point.ts'
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
}

const noteOf = (measure: Measure, point: Point, isHidden: boolean) => {
  if (isHidden) return 'too few to show'
  const { numerator, denominator, restated, as_recorded_at } = point
  const behind = measure.unit === 'percent' && denominator > 0 ? `${numerator} of ${denominator}` : ''
  const now = restated
    ? `${as_recorded_at ? `recorded ${sayDate(londonDate(as_recorded_at))}; ` : ''}restated ${sayDate(londonDate(restated.at))} to ${sayValue(measure, restated.value)}${measure.unit === 'percent' ? ` (${restated.numerator} of ${restated.denominator})` : ''}`
    : ''
  return [behind, now].filter(Boolean).join('; ')
}

/** Draws the months of a measure with its middle, its limits, the points that break a rule, and what happened when. */
export const chartOf = (
  measure: Measure,
  points: readonly Point[],
  { target = null, marks = [], suppressed = false }: Drawn = {},
): RunChart => {
  const plotted = points.map(point => {
    const isHidden = suppressed && isTooSmall(point, measure.unit === 'percent')
    return { ...point, value: isHidden ? null : point.value, note: noteOf(measure, point, isHidden) }
  })
  const { centre, limits, breaks } = limitsOf(measure, plotted)
  return runChart({
    title: `${measure.title}: month by month`,
    points: plotted.map(({ label, value, note }) => ({ label, value, note })),
    centre,
    limits,
    target,
    breaks: breaks.map(({ at, says }) => ({ at, says })),
    marks: marks.flatMap(({ on, label }) => {
      const at = plotted.findIndex(point => point.month.slice(0, 7) === on.slice(0, 7))
      return at < 0 ? [] : [{ at, label }]
    }),
    unit: measure.unit === 'percent' ? '%' : '',
  })
}
