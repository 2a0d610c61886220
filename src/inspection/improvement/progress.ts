import { direction, type Figure, sayBehind, sayValue, valueFor } from '../../measures/figure.ts'
import { measureNamed } from '../../measures/index.ts'
import type { Defined, Measure } from '../../measures/measure.ts'
import { periodOf } from '../../measures/period.ts'
import type { Point } from '../../measures/point.ts'
import { isTooSmall } from '../../measures/suppress.ts'
import { addMonths, daysBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { expectedOn, type MonthValue } from '../trajectory/trajectory.ts'
import type { Attached } from './improvement.ts'

/** How an attached measure goes: baseline, today, target, and what may be said of the way between. */
export type Progress = {
  attached: Attached
  measure: Defined
  baseline: number | null
  baseline_says: string
  today: number | null
  today_says: string
  /** '31 of 129'. */
  today_behind: string
  target_says: string
  /** Today against the baseline; null where it cannot be said. */
  way: 'better' | 'worse' | 'same' | null
  is_met: boolean
  /** Short of where its path, or a straight line from baseline to target where no path was agreed, would be today, by more than a quarter of the whole way. */
  is_off_path: boolean
  /** The way to the target that was agreed, month by month; empty where none was. */
  path: readonly MonthValue[]
  /** Where the path has it today; null where there is none, or it has not begun. */
  expected_says: string | null
  /** No better than it was six months before. */
  is_stuck: boolean
}

/** Whether a measure can show an improvement at all: one number, of which more or less is better. */
export const canFollow = ({ unit, better }: Pick<Measure, 'unit' | 'better'>): boolean =>
  unit !== 'mix' && better !== 'neither'

const STUCK_MONTHS = 6
const SPAN = 3
const SLACK = 0.25

/** Whether a value is at its target or beyond it, in the direction that is better. */
export const isMet = ({ better }: Pick<Measure, 'better'>, value: number | null, target: number): boolean =>
  value !== null && (better === 'higher' ? value >= target : better === 'lower' ? value <= target : value === target)

/** Where an attached measure began: its figure on the day of the baseline. */
export const baselineOf = (measure: Defined, attached: Attached): number | null =>
  valueFor(
    measure,
    attached.baseline_numerator,
    attached.baseline_denominator,
    periodOf(measure, 'year', attached.baseline_on),
  )

type Way = { attached: Attached; better: Measure['better']; expected: number | null }

const isOffPath = (
  { attached, better, expected }: Way,
  baseline: number | null,
  value: number | null,
  today: PlainDate,
): boolean => {
  if (baseline === null || value === null || better === 'neither') return false
  const whole = daysBetween(attached.baseline_on, attached.target_on)
  const gone = whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(attached.baseline_on, today) / whole))
  const way = attached.target - baseline
  const short = ((expected ?? baseline + way * gone) - value) * (better === 'higher' ? 1 : -1)
  return short > Math.abs(way) * SLACK
}

const mean = (points: readonly Point[]): number | null => {
  const values = points.flatMap(({ value }) => value ?? [])
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The last three months against the three that ended six months before: single months swing too far to say. */
const isStuck = (measure: Defined, points: readonly Point[]): boolean => {
  const now = mean(points.slice(-SPAN))
  const before = mean(points.slice(-SPAN - STUCK_MONTHS, -STUCK_MONTHS))
  const went = direction(measure, before, now)
  return went === 'same' || went === 'worse'
}

const TOO_FEW = 'too few to show'

type Read = {
  figure: Figure | undefined
  points: readonly Point[]
  today: PlainDate
  is_suppressed: boolean
  /** The measure itself, where its figures are loaded and not counted from the record. */
  measure?: Defined
  path?: readonly MonthValue[]
}

/** Reads off how an attached measure goes, from today's figure and its months; small numbers are not said to outsiders. */
export const progressOf = (
  attached: Attached,
  { figure, points, today, is_suppressed, measure = measureNamed(attached.measure), path = [] }: Read,
): Progress => {
  const { baseline_numerator, baseline_denominator, baseline_on, target } = attached
  const baseline = baselineOf(measure, attached)
  const expected = expectedOn(path, today)
  const value = figure?.value ?? null
  const is_met = isMet(measure, value, target)
  const isOld = baseline_on <= addMonths(today, -STUCK_MONTHS)
  const isHidden = (counted: { numerator: number; denominator: number } | undefined) =>
    is_suppressed && counted !== undefined && isTooSmall(counted, measure.unit === 'percent')
  const first = { numerator: baseline_numerator, denominator: baseline_denominator }
  return {
    attached,
    measure,
    baseline,
    baseline_says: isHidden(first) ? TOO_FEW : sayValue(measure, baseline),
    today: value,
    today_says: isHidden(figure) ? TOO_FEW : sayValue(measure, value),
    today_behind: figure && !isHidden(figure) ? sayBehind(measure, figure.numerator, figure.denominator) : '',
    target_says: sayValue(measure, target),
    way: direction(measure, baseline, value),
    is_met,
    is_off_path: !is_met && isOffPath({ attached, better: measure.better, expected }, baseline, value, today),
    path,
    expected_says: expected === null ? null : sayValue(measure, expected),
    is_stuck: !is_met && isOld && isStuck(measure, points),
  }
}
