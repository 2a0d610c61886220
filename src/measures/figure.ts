import { daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Measure } from './measure.ts'
import type { Period } from './period.ts'

/** What a list came to: how many of how many, and the value read off it. `value` is null where it is not applicable. */
export type Figure = {
  readonly measure: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  readonly says: string
}

type Judged = Pick<Measure, 'unit' | 'type' | 'better'>

/** A rate over part of a year is said as a yearly rate, so that a month and a year can be compared. */
const yearly = ({ type }: Judged, { from, to }: Period): number => {
  const days = daysBetween(from, to) + 1
  return type === 'at a date' || days >= 360 ? 1 : 365 / days
}

/** The value of a figure: a percentage, a count, or a rate per 10,000. Null, not nought, where there is nothing to divide by. */
export const valueFor = (measure: Judged, numerator: number, denominator: number, period: Period): number | null => {
  switch (measure.unit) {
    case 'count':
    case 'mix':
      return numerator
    case 'percent':
      return denominator === 0 ? null : (100 * numerator) / denominator
    case 'rate':
      return denominator === 0 ? null : ((10_000 * numerator) / denominator) * yearly(measure, period)
  }
}

const number = (n: number) => n.toLocaleString('en-GB', { maximumFractionDigits: n !== 0 && Math.abs(n) < 10 ? 1 : 0 })

/** A value in words: '24%', '31', '541 per 10,000', 'not applicable'. */
export const sayValue = ({ unit }: Pick<Measure, 'unit'>, value: number | null): string => {
  if (value === null) return 'not applicable'
  if (unit === 'percent') return `${number(value)}%`
  return unit === 'rate' ? `${number(value)} per 10,000` : number(value)
}

/** What stands behind a value: '31 of 129', '3,120 in the period'. */
export const sayBehind = ({ unit, type }: Judged, numerator: number, denominator: number): string => {
  if (unit === 'rate') return `${number(numerator)} ${type === 'at a date' ? 'children' : 'in the period'}`
  if (unit === 'mix') return ''
  return denominator === 0 ? 'nobody counted' : `${number(numerator)} of ${number(denominator)}`
}

/** A figure of a measure over a period, ready to be shown. */
export const figureOf = (
  measure: Judged & Pick<Measure, 'id'>,
  numerator: number,
  denominator: number,
  period: Period,
): Figure => {
  const value = valueFor(measure, numerator, denominator, period)
  const behind = sayBehind(measure, numerator, denominator)
  const says = value === null || !behind ? sayValue(measure, value) : `${sayValue(measure, value)} (${behind})`
  return { measure: measure.id, ...period, numerator, denominator, value, says }
}

/** Whether going from one value to another is better or worse; null where neither way is, or one is not known. */
export const direction = (
  { better }: Pick<Measure, 'better'>,
  from: number | null,
  to: number | null,
): 'better' | 'worse' | 'same' | null => {
  if (from === null || to === null || better === 'neither') return null
  if (from === to) return 'same'
  return to > from === (better === 'higher') ? 'better' : 'worse'
}

export type Target = { readonly target: number; readonly tolerance: number }
export type Standing = {
  readonly word: 'On target' | 'Near target' | 'Off target' | 'As expected' | 'Not as expected'
  readonly tone: 'green' | 'yellow' | 'red'
}

/**
 * Where a value stands against its target: within the tolerance is near. Where neither way is good it is only as expected,
 * within the tolerance on either side, or not. Null without a value or a target.
 */
export const standingOf = (
  { better }: Pick<Measure, 'better'>,
  value: number | null,
  target: Target | null,
): Standing | null => {
  if (value === null || target === null) return null
  const gap = value - target.target
  if (better === 'neither')
    return Math.abs(gap) <= target.tolerance
      ? { word: 'As expected', tone: 'green' }
      : { word: 'Not as expected', tone: 'yellow' }
  const short = better === 'higher' ? -gap : gap
  if (short <= 0) return { word: 'On target', tone: 'green' }
  return short <= target.tolerance ? { word: 'Near target', tone: 'yellow' } : { word: 'Off target', tone: 'red' }
}
