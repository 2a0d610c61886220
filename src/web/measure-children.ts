import { scopeOf } from '../access/permissions.ts'
import { hiddenFrom, namedTo } from '../measures/children-named.store.ts'
import { arranged, type ListAsked } from '../measures/children-named.ts'
import type { Listed } from '../measures/measure.store.ts'
import type { Measure } from '../measures/measure.ts'
import { isPeriod, type PeriodName } from '../measures/period.ts'
import { seesSuppressed } from '../measures/suppress.ts'
import type { Codeset } from '../vocabulary/codeset.ts'
import { CODESETS } from '../vocabulary/codesets/index.ts'
import type { Context } from './page.ts'

type Query = Context['query']
const SHOWS = ['all', 'worry', 'well', 'meets', 'not'] as const

/** Which children of a measure are asked for, from the address. */
export const listAsked = (query: Query, ownTeam: string | null = null): ListAsked & { period: PeriodName } => ({
  show: SHOWS.find(each => each === query.show) ?? 'all',
  team_id: query.team === undefined ? ownTeam : query.team || null,
  band: query.band || null,
  sort: query.sort === 'happened_on' ? 'happened_on' : 'first',
  falls: query.dir === 'desc',
  period: isPeriod(query.period) ? query.period : 'year',
})

/** A band in words: the label of its code, or what the query called it. */
export const sayBand = (bands: string | null, band: string | null): string => {
  const set = CODESETS.find(each => each.id === bands) as Codeset | undefined
  return set?.codes.find(({ code }) => code === band)?.label ?? band ?? ''
}

export type Behind = { rows: Listed[]; hidden: number; only_named: boolean }

/** The team whose children a reader is shown first: their own, where they may open only its children and it has some. */
export const ownTeam = (actor: Context['actor'], rows: readonly Pick<Listed, 'team_id'>[]): string | null =>
  scopeOf('record.read', actor.role) === 'team' && rows.some(row => row.team_id === actor.team_id)
    ? actor.team_id
    : null

/**
 * The children behind a figure whom this reader may be shown, as asked for, and how many restricted records are among
 * the rest. Somebody who is shown suppressed figures sees only the children named to them. Null for a role that may not
 * open a measure.
 */
export const childrenBehind = async (
  { db, actor, query }: Context,
  measure: Measure,
  rows: readonly Listed[],
): Promise<Behind | null> => {
  if (scopeOf('measures.open', actor.role) === null) return null
  const all = arranged(measure, rows, listAsked(query, ownTeam(actor, rows)))
  const hidden = await hiddenFrom(db)
  const open = all.filter(row => !hidden.has(row.child_id))
  if (!seesSuppressed(actor.role)) {
    const closed = new Set(all.filter(row => hidden.has(row.child_id)).map(row => row.child_id))
    return { rows: open, hidden: closed.size, only_named: false }
  }
  const named = await namedTo(db, actor, [...new Set(open.map(row => row.child_id))])
  return { rows: open.filter(row => named.has(row.child_id)), hidden: 0, only_named: true }
}
