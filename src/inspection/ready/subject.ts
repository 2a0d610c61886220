import type { Followed } from '../improvement/programme.ts'
import type { ThemeId } from '../themes/match.ts'
import { measuresFor } from '../themes/measures.ts'
import type { Theme } from '../themes/themes.ts'
import { type AreaId, areaOf } from './area.ts'
import type { VisitFinding } from './visit-finding.ts'

/** An improvement as the programme follows it, with the themes it has, the strongest first. */
export type Told = Followed & { readonly themes: readonly Theme[] }

/** What three questions are asked of: improvements, the measures that speak to it besides theirs, and what visits found of it. */
export type Subject = {
  readonly items: readonly Told[]
  /** Ids of measures counted from the record that are attached to none of the improvements. */
  readonly measures: readonly string[]
  readonly findings: readonly VisitFinding[]
}

type All = { readonly items: readonly Told[]; readonly findings: readonly VisitFinding[] }

const without = (measures: readonly string[], items: readonly Told[]) =>
  measures.filter(id => !items.some(each => each.measures.some(({ measure }) => measure.id === id)))

/** What concerns one theme. */
export const ofTheme = ({ items, findings }: All, theme: ThemeId): Subject => {
  const own = items.filter(({ themes }) => themes.some(({ id }) => id === theme))
  return {
    items: own,
    measures: without(measuresFor([{ id: theme }]), own),
    findings: findings.filter(({ themes }) => themes.includes(theme)),
  }
}

/** What concerns one area inspectors judge: each improvement and finding stands in the area of its strongest theme. */
export const ofArea = ({ items, findings }: All, area: AreaId, measures: readonly string[]): Subject => {
  const own = items.filter(({ themes }) => areaOf(themes.map(({ id }) => id)) === area)
  return {
    items: own,
    measures: without(measures, items),
    findings: findings.filter(({ themes }) => areaOf(themes) === area),
  }
}
