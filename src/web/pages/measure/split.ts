import { sayBehind, sayValue, valueFor } from '../../../measures/figure.ts'
import type { Count } from '../../../measures/measure.store.ts'
import type { Measure } from '../../../measures/measure.ts'
import { suppressSplit } from '../../../measures/suppress.ts'
import { sayBand } from '../../measure-children.ts'

/** A line of a split: a bar with its words. `share` is how long the bar is, of a hundred. */
export type SplitLine = { id: string; label: string; value: string; behind: string; share: number; is_hidden: boolean }

const HIDDEN = { value: 'too few to show', behind: '', share: 0 }

/** Each team's figure, the largest first; a rate is given as a count, since no population is a team's own. */
export const teamLines = (
  given: Measure,
  teams: readonly Count[],
  names: ReadonlyMap<string, string>,
  isSuppressed: boolean,
): SplitLine[] => {
  const measure: Measure = given.unit === 'rate' || given.unit === 'mix' ? { ...given, unit: 'count' } : given
  const hasDenominator = measure.unit === 'percent'
  const counted = isSuppressed
    ? suppressSplit(teams, hasDenominator)
    : teams.map(team => ({ ...team, is_hidden: false }))
  const valued = counted.map(team => ({ ...team, value: valueFor(measure, team.numerator, team.denominator, team) }))
  const most = Math.max(1, ...valued.map(team => team.value ?? 0))
  return valued
    .sort((a, b) => Number(a.is_hidden) - Number(b.is_hidden) || (b.value ?? 0) - (a.value ?? 0))
    .map(({ team_id, value, numerator, denominator, is_hidden }) => ({
      id: team_id ?? 'none',
      label: names.get(team_id ?? '') ?? 'No team yet',
      is_hidden,
      ...(is_hidden
        ? HIDDEN
        : {
            value: sayValue(measure, value),
            behind: hasDenominator || given.unit === 'count' ? sayBehind(measure, numerator, denominator) : '',
            share: Math.round((100 * (value ?? 0)) / (hasDenominator ? 100 : most)),
          }),
    }))
}

/** Each band of a mix with its share of the whole; bands that are words stand in their own order, codes by size. */
export const bandLines = (
  measure: Measure,
  bands: readonly Count[],
  whole: number,
  isSuppressed: boolean,
): SplitLine[] => {
  const counted = isSuppressed ? suppressSplit(bands, false) : bands.map(band => ({ ...band, is_hidden: false }))
  const inOrder = [...counted].sort((a, b) =>
    measure.bands === 'words'
      ? Number.parseInt(a.band ?? '', 10) - Number.parseInt(b.band ?? '', 10)
      : Number(a.is_hidden) - Number(b.is_hidden) || b.numerator - a.numerator,
  )
  return inOrder.map(({ band, numerator, is_hidden }) => {
    const share = whole === 0 ? 0 : Math.round((100 * numerator) / whole)
    return {
      id: band ?? '',
      label: sayBand(measure.bands, band),
      is_hidden,
      ...(is_hidden
        ? HIDDEN
        : {
            value: `${share}%`,
            behind: `${numerator.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}`,
            share,
          }),
    }
  })
}
