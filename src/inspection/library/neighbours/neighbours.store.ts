import { sql } from 'kysely'
import { USUAL_AUTHORITY } from '../../../practice/settings/settings.ts'
import type { Db } from '../../../record/database.ts'
import { settingsOn } from '../../../record/setting.store.ts'
import { slugOf } from '../../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { Neighbour } from './read-neighbours.ts'

/** This authority as its setting names it, and as the list of authorities does where it is in it. */
export const ownAuthority = async (db: Db, today: PlainDate): Promise<{ name: string; slug: string }> => {
  const named = (await settingsOn(db, today))['authority.name']
  const name = typeof named === 'string' && named ? named : USUAL_AUTHORITY.name
  const found = findAuthority(name)
  return { name: found?.name ?? name, slug: found?.slug ?? slugOf(name) }
}

export type NeighbourRow = Neighbour & { readonly slug: string }

/** An authority's statistical neighbours, the most alike first. */
export const neighboursOf = async (db: Db, authority: string): Promise<NeighbourRow[]> => {
  const { rows } = await sql<Neighbour>`
    select authority, neighbour, rank from statistical_neighbour
    where lower(authority) = lower(${authority}) and voided_at is null order by rank`.execute(db)
  return rows.map(row => ({ ...row, slug: findAuthority(row.neighbour)?.slug ?? slugOf(row.neighbour) }))
}

type NeighboursLoaded = { loaded_at: string; loaded_by: string | null; source: string | null; authorities: number }

/** When neighbours were last loaded, by whom, whose table it was, and of how many authorities there are some; null before the first. */
export const neighboursLoaded = async (db: Db): Promise<NeighboursLoaded | null> => {
  const { rows } = await sql<NeighboursLoaded>`
    select statistical_neighbour.created_at as loaded_at, worker.full_name as loaded_by, source,
      (select count(distinct authority)::int from statistical_neighbour where voided_at is null) as authorities
    from statistical_neighbour left join worker on worker.id = statistical_neighbour.created_by
    where statistical_neighbour.voided_at is null
    order by statistical_neighbour.created_at desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** Keeps the neighbours of a file; those loaded before of the same authorities are put aside. Gives how many were kept. */
export const keepNeighbours = async (
  db: Db,
  neighbours: readonly Neighbour[],
  { now, source }: { now: string; source: string | null },
): Promise<{ kept: number }> => {
  await db
    .updateTable('statistical_neighbour')
    .set({ voided_at: now, void_reason: 'Loaded again' })
    .where('authority', 'in', [...new Set(neighbours.map(({ authority }) => authority))])
    .where('voided_at', 'is', null)
    .execute()
  await db
    .insertInto('statistical_neighbour')
    .values(neighbours.map(each => ({ ...each, source })))
    .execute()
  return { kept: neighbours.length }
}
