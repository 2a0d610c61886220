import { median } from '../vocabulary/median.ts'
import type { Measure } from './measure.ts'

/** A month of a measure as a chart reads it. */
export type Plotted = { readonly value: number | null; readonly denominator: number }
export type Broken = {
  readonly at: number
  readonly rule: 'outside' | 'one_side' | 'rising' | 'falling'
  readonly says: string
}
export type Limits = {
  readonly centre: { readonly kind: 'mean' | 'median'; readonly value: number } | null
  readonly limits: { readonly low: number; readonly high: number } | null
  readonly breaks: readonly Broken[]
}

/** With fewer points there is a median to look along, but no limits to judge by. */
const ENOUGH = 12
const ONE_SIDE = 8
const TREND = 6

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length

type Known = { at: number; value: number; denominator: number }

/** A p-chart fits a percentage of months alike in size, each with room for some of both; otherwise XmR. */
const fitsProportions = (known: readonly Known[], share: number) => {
  const sizes = known.map(point => point.denominator)
  const usual = mean(sizes)
  return usual * Math.min(share, 1 - share) >= 5 && sizes.every(size => Math.abs(size - usual) <= usual / 2)
}

const proportions = (known: readonly Known[]) => {
  const all = sum(known.map(point => point.denominator))
  const share = all === 0 ? 0 : sum(known.map(point => (point.value / 100) * point.denominator)) / all
  if (!fitsProportions(known, share)) return null
  const usual = all / known.length
  const spread = 3 * Math.sqrt((share * (1 - share)) / usual)
  return { centre: 100 * share, low: 100 * Math.max(0, share - spread), high: 100 * Math.min(1, share + spread) }
}

/** Individual values with their moving range: 2.66 times the mean step from one month to the next. */
const individuals = (known: readonly Known[], highest: number) => {
  const values = known.map(point => point.value)
  const centre = mean(values)
  const spread = 2.66 * mean(values.slice(1).map((value, n) => Math.abs(value - (values[n] ?? value))))
  return { centre, low: Math.max(0, centre - spread), high: Math.min(highest, centre + spread) }
}

/** The longest stretch of points ending at each, for which `goesOn` held of every one and the one before it. */
const stretchesOf = (known: readonly Known[], goesOn: (here: Known, before: Known) => boolean) => {
  const lengths: number[] = []
  known.forEach((here, n) => {
    const before = known[n - 1]
    lengths.push(before && goesOn(here, before) ? (lengths[n - 1] ?? 0) + 1 : 1)
  })
  return lengths.map((length, n) => ({ point: known[n], length, is_last: (lengths[n + 1] ?? 1) === 1 }))
}

const broken = (known: readonly Known[], centre: number, limits: Limits['limits']): Broken[] => {
  const side = ({ value }: Known) => Math.sign(value - centre)
  const runs = (
    rule: Broken['rule'],
    least: number,
    says: (n: number, point: Known) => string,
    goesOn: Parameters<typeof stretchesOf>[1],
  ) =>
    stretchesOf(known, goesOn).flatMap(({ point, length, is_last }) =>
      point && is_last && length >= least ? [{ at: point.at, rule, says: says(length, point) }] : [],
    )
  return [
    ...known.flatMap(({ at, value }) =>
      limits && (value > limits.high || value < limits.low)
        ? [{ at, rule: 'outside' as const, says: `${value > limits.high ? 'above' : 'below'} what chance would bring` }]
        : [],
    ),
    ...runs(
      'one_side',
      ONE_SIDE,
      (n, point) => `the last of ${n} in a row ${side(point) > 0 ? 'above' : 'below'} the middle`,
      (here, before) => side(here) !== 0 && side(here) === side(before),
    ),
    ...runs(
      'rising',
      TREND,
      n => `the last of ${n} in a row, each higher than the one before`,
      (here, before) => here.value > before.value,
    ),
    ...runs(
      'falling',
      TREND,
      n => `the last of ${n} in a row, each lower than the one before`,
      (here, before) => here.value < before.value,
    ),
  ].sort((a, b) => a.at - b.at)
}

/**
 * The middle, the limits and the points that chance does not explain, so that a small change is not read as a big one:
 * a point outside the limits, eight in a row on one side of the middle, six in a row rising or falling.
 */
export const limitsOf = ({ unit, type }: Pick<Measure, 'unit' | 'type'>, points: readonly Plotted[]): Limits => {
  const known = points.flatMap(({ value, denominator }, at) => (value === null ? [] : [{ at, value, denominator }]))
  const value = median(known.map(point => point.value))
  if (value === null) return { centre: null, limits: null, breaks: [] }
  if (known.length < ENOUGH) {
    return { centre: { kind: 'median', value }, limits: null, breaks: broken(known, value, null) }
  }
  const { centre, low, high } =
    (unit === 'percent' && type === 'over a period' ? proportions(known) : null) ??
    individuals(known, unit === 'percent' ? 100 : Number.POSITIVE_INFINITY)
  const limits = { low, high }
  return { centre: { kind: 'mean', value: centre }, limits, breaks: broken(known, centre, limits) }
}
