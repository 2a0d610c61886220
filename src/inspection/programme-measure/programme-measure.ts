import { type Figure, figureOf } from '../../measures/figure.ts'
import type { Defined } from '../../measures/measure.ts'
import { monthsBefore } from '../../measures/period.ts'
import { type Point, pointOf } from '../../measures/point.ts'
import { addDays, addMonths, type Moment, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** A measure of what the record does not hold. Its months are loaded from a file. */
export type ProgrammeMeasure = {
  id: string
  version: number
  code: string
  name: string
  counts: string
  meets: string
  source: string
  unit: 'percent' | 'count'
  better: 'higher' | 'lower'
}

/** A month as it was loaded, and what it was before it was loaded again, the latest first. */
export type LoadedMonth = {
  month: PlainDate
  numerator: number
  denominator: number
  loaded_by: string
  loaded_at: Moment
  was: { numerator: number; denominator: number; until: Moment }[]
}

/** The measure as every reader of figures knows one. A month's figure stands for itself: how things were at its end. */
export const definedBy = ({ code, name, counts, meets, source, unit, better }: ProgrammeMeasure): Defined => ({
  id: code,
  title: name,
  type: 'at a date',
  counts,
  meets,
  exclusions: 'nobody',
  better,
  source,
  unit,
})

const endOf = (month: PlainDate): PlainDate => addDays(addMonths(month, 1), -1)

/** The last month loaded that had ended by a day; undefined where none had. */
export const loadedBy = <T extends { month: PlainDate }>(months: readonly T[], on: PlainDate): T | undefined =>
  months.filter(({ month }) => endOf(month) <= on).sort((one, other) => (one.month < other.month ? 1 : -1))[0]

/** The figure of the last month that was loaded by a day. */
export const loadedFigure = (measure: Defined, months: readonly LoadedMonth[], on: PlainDate): Figure | undefined => {
  const last = loadedBy(months, on)
  if (!last) return undefined
  const day = endOf(last.month)
  return figureOf(measure, last.numerator, last.denominator, { from: day, to: day })
}

/** What others count comes a month or two after it happened: so long the last months may be missing without being a gap. */
const LATE_MONTHS = 2

/** The last whole months before a day, oldest first, as they were loaded. Those not yet come at the end are left out. */
export const loadedPoints = (
  measure: Defined,
  months: readonly LoadedMonth[],
  { asAt, count }: { asAt: PlainDate; count: number },
): Point[] => {
  const points = monthsBefore(asAt, count).map(month => {
    const loaded = months.find(each => each.month === month)
    const row = loaded && {
      ...loaded,
      measure: measure.id,
      team_id: null,
      as_recorded_at: loaded.loaded_at,
      restated_numerator: null,
      restated_denominator: null,
      restated_at: null,
    }
    return { ...pointOf(measure, month, row), was: loaded?.was ?? [] }
  })
  const last = points.findLastIndex(({ as_recorded_at }) => as_recorded_at !== null)
  return points.slice(0, Math.max(last + 1, points.length - LATE_MONTHS))
}
