import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { valueFor } from './figure.ts'
import type { Defined } from './measure.ts'
import { monthOf } from './period.ts'

/** A month of a measure as it is kept: as first recorded, and what a later correction made of it. */
export type PointRow = {
  measure: string
  month: PlainDate
  team_id: string | null
  numerator: number
  denominator: number
  as_recorded_at: Moment
  restated_numerator: number | null
  restated_denominator: number | null
  restated_at: Moment | null
}

/** A month to be shown. `value` is null where nothing was counted or the month was not recorded. */
export type Point = {
  readonly month: PlainDate
  readonly label: string
  readonly numerator: number
  readonly denominator: number
  readonly value: number | null
  readonly as_recorded_at: Moment | null
  readonly restated: null | {
    readonly numerator: number
    readonly denominator: number
    readonly value: number | null
    readonly at: Moment
  }
  /** What a month loaded from a file was before it was loaded again, the latest first. */
  readonly was?: readonly { readonly numerator: number; readonly denominator: number; readonly until: Moment }[]
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 'Oct 2026'. */
export const sayMonth = (month: PlainDate): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`

/** A month of a measure as it is shown; a month without a row is a gap. */
export const pointOf = (measure: Defined, month: PlainDate, row: PointRow | undefined): Point => {
  const label = sayMonth(month)
  if (!row) return { month, label, numerator: 0, denominator: 0, value: null, as_recorded_at: null, restated: null }
  const value = (n: number, d: number) => valueFor(measure, n, d, monthOf(measure, month))
  const { numerator, denominator, restated_numerator: n, restated_denominator: d, restated_at: at } = row
  const differs = n !== null && d !== null && at !== null && (n !== numerator || d !== denominator)
  return {
    month,
    label,
    numerator,
    denominator,
    value: value(numerator, denominator),
    as_recorded_at: row.as_recorded_at,
    restated: differs ? { numerator: n, denominator: d, value: value(n, d), at } : null,
  }
}
