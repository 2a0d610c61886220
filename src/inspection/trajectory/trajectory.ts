import { monthStart } from '../../measures/period.ts'
import { addMonths, monthsBetween, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** Where a measure is to be at the end of a month. */
export type MonthValue = { month: PlainDate; value: number }

/** The way from a baseline to its target, as it was agreed. */
export type Trajectory = {
  improvement_measure_id: string
  /** From the month of the baseline to that of the target. */
  months: MonthValue[]
  /** Why it is not straight; null for a straight one. */
  because: string | null
  set_by: string
  set_on: PlainDate
}

type Ends = { baseline: number; baseline_on: PlainDate; target: number; target_on: PlainDate }

const round = (value: number) => Math.round(value * 10) / 10

/** The months from that of the baseline to that of the target, each by its first day. */
export const monthsOfWay = ({ baseline_on, target_on }: Pick<Ends, 'baseline_on' | 'target_on'>): PlainDate[] => {
  const first = monthStart(baseline_on)
  const count = Math.max(0, monthsBetween(first, monthStart(target_on))) + 1
  return Array.from({ length: count }, (_, n) => addMonths(first, n))
}

/**
 * The straight way from baseline to target: the first month is the baseline, the last the target, and those between go evenly,
 * to a tenth. Empty where both are in one month: there is no way between.
 */
export const straightWay = (ends: Ends): MonthValue[] => {
  const { baseline, target } = ends
  const months = monthsOfWay(ends)
  const last = months.length - 1
  if (last < 1) return []
  const [low, high] = [Math.min(baseline, target), Math.max(baseline, target)]
  return months.map((month, n) => {
    if (n === 0) return { month, value: baseline }
    if (n === last) return { month, value: target }
    // A tenth may round past an end that was not rounded.
    return { month, value: Math.min(high, Math.max(low, round(baseline + ((target - baseline) * n) / last))) }
  })
}

/** Whether a way is the straight one, to a tenth. */
export const isStraight = (way: readonly MonthValue[], straight: readonly MonthValue[]): boolean =>
  way.length === straight.length && way.every(({ value }, n) => round(value) === round(straight[n]?.value ?? value + 1))

/** Where a way has its measure today: at the end of the last whole month. Null before it begins, or where there is none. */
export const expectedOn = (way: readonly MonthValue[], today: PlainDate): number | null =>
  way.findLast(({ month }) => month < monthStart(today))?.value ?? null
