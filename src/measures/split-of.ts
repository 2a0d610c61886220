import { type Figure, figureOf } from './figure.ts'
import type { Count, Listed } from './measure.store.ts'
import type { Measure } from './measure.ts'
import type { Period } from './period.ts'

/** A measure counted over one period: the whole, each team and each band. */
export type Split = { whole: Figure; teams: Count[]; bands: Count[] }

/** One line for each thing counted: an assessment in several bands is one. */
const things = (rows: readonly Listed[]): readonly Listed[] => {
  const seen = new Map<unknown, Listed>()
  for (const row of rows) seen.set(row.counted_id ?? row, row)
  return [...seen.values()]
}

const met = (rows: readonly Listed[]) => rows.filter(row => row.meets === true).length

/** The split of a list already read: the same figures as counting it again would give. */
export const splitOf = (measure: Measure, rows: readonly Listed[], period: Period, population: number): Split => {
  const count = (
    of: Count['of'],
    some: readonly Listed[],
    is: { team_id?: string | null; band?: string | null },
  ): Count => {
    const counted = things(some)
    const denominator = measure.unit === 'rate' ? population : counted.length
    return { ...period, of, team_id: null, band: null, ...is, numerator: met(counted), denominator }
  }
  const { numerator, denominator } = count('whole', rows, {})
  const teams = [...Map.groupBy(rows, row => row.team_id)]
  const bands = measure.bands ? [...Map.groupBy(rows, row => row.band)] : []
  return {
    whole: figureOf(measure, numerator, denominator, period),
    teams: teams.map(([team_id, some]) => count('team', some, { team_id })),
    bands: bands.map(([band, some]) => count('band', some, { band })),
  }
}
