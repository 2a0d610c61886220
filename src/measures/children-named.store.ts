import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { scopeOf } from '../access/permissions.ts'
import { reachOf } from '../access/reach.store.ts'
import { allows } from '../access/reach.ts'
import type { Db } from '../record/database.ts'
import { type Called, type NamedChild, referenceHash } from './children-named.ts'

/** The children whom this reader may not know of: hidden by row-level security, a conflict they declared among them. */
export const hiddenFrom = async (db: Db): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`select unnest(hidden_people()) as id`.execute(db)
  return new Set(rows.map(row => row.id))
}

/** The children named to this reader for a time: all that an inspector is shown. */
export const namedTo = async (db: Db, actor: Actor, childIds: readonly string[]): Promise<Set<string>> =>
  new Set((await reachOf(db, actor, childIds)).filter(reach => reach.named).map(reach => reach.person_id))

const readPeople = async (db: Db, ids: readonly string[]) => {
  const { rows } = await sql<NamedChild>`
    select id, forename, surname, known_as, date_of_birth from person where id = any(${ids})`.execute(db)
  return new Map(rows.map(row => [row.id, row]))
}

/**
 * What each of these children is called on a list this reader sees: by name with a link where they may open the record;
 * by a hash to an analyst; otherwise only as a child of another team. Reads names in the reader's own role.
 */
export const calledBy = async (db: Db, actor: Actor, childIds: readonly string[]): Promise<Map<string, Called>> => {
  const ids = [...new Set(childIds)]
  if (scopeOf('record.read', actor.role) === null)
    return new Map(ids.map(id => [id, { child: null, words: referenceHash(id) }]))
  const people = await readPeople(db, ids)
  const open = (await reachOf(db, actor, ids)).filter(reach => allows('record.read', actor.role, reach) === 'yes')
  const mayOpen = new Set(open.map(reach => reach.person_id))
  return new Map(
    ids.map(id => {
      const child = mayOpen.has(id) ? people.get(id) : undefined
      return [
        id,
        child
          ? { child, words: `${child.forename} ${child.surname}` }
          : { child: null, words: 'A child of another team' },
      ]
    }),
  )
}

/** The teams, by id: what a split calls them. */
export const teamNames = async (db: Db): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from team where voided_at is null`.execute(
    db,
  )
  return new Map(rows.map(row => [row.id, row.name]))
}
