import type { Followed } from '../../../inspection/improvement/programme.ts'
import type { DayFigures } from '../../../measures/figures.ts'
import { isTooSmall } from '../../../measures/suppress.ts'
import type { Moment, PlainDate } from '../../../vocabulary/calendar/plain-date.ts'

/** Where a figure comes from: over which days, how many of how many, when it was read, and where its rows are for those who may. */
export type Trace = {
  from: PlainDate
  to: PlainDate
  /** Null where a board is not shown them, being too few. */
  numerator: number | null
  denominator: number | null
  read_at: Moment | null
  address: string
}

type Traced = Pick<Followed['measures'][number], 'measure' | 'figure' | 'is_loaded' | 'loaded'>

/** Traces a measure's figure to its rows, counted from the record or loaded by somebody; null where nothing was counted. */
export const traceOf = (
  { measure, figure, is_loaded, loaded }: Traced,
  { worked_out_at }: Pick<DayFigures, 'worked_out_at'>,
): Trace | null => {
  if (!figure) return null
  const { from, to, numerator, denominator } = figure
  const isHidden = isTooSmall(figure, measure.unit === 'percent')
  return {
    from,
    to,
    numerator: isHidden ? null : numerator,
    denominator: isHidden || measure.unit === 'count' || measure.unit === 'mix' ? null : denominator,
    read_at: is_loaded ? (loaded?.loaded_at ?? null) : worked_out_at,
    address: `${is_loaded ? '/improvement/measures' : '/measures'}/${measure.id}`,
  }
}
