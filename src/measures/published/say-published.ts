import { sayValue } from '../figure.ts'
import type { Measure } from '../measure.ts'
import { type Published, WHOSE, WHOSE_NAMES } from './published.ts'

/** A published figure as a page says it. */
export type SaidFigure = { whose: string; value: string; year: number; source: string }

/** Of each of the others the latest figure: England, similar authorities, the region. */
export const sayLatest = (measure: Measure, figures: readonly Published[]): SaidFigure[] =>
  WHOSE_NAMES.flatMap(whose => {
    const found = figures.filter(figure => figure.whose === whose).sort((a, b) => b.year - a.year)[0]
    return found ? [{ ...found, whose: WHOSE[whose], value: sayValue(measure, found.value) }] : []
  })

/** Everything published of a measure, a line a year, the latest first. */
export const sayYears = (measure: Measure, figures: readonly Published[]) =>
  [...Map.groupBy(figures, figure => figure.year)]
    .sort(([a], [b]) => b - a)
    .map(([year, of]) => ({
      year,
      values: WHOSE_NAMES.map(whose => {
        const found = of.find(figure => figure.whose === whose)
        return found ? sayValue(measure, found.value) : null
      }),
      source: [...new Set(of.map(figure => figure.source))].join('; '),
    }))
