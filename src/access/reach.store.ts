import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Actor } from './actor.ts'
import type { Reach } from './reach.ts'

/** What stands between this person and each of these people's records, in the order asked; one query. */
export const reachOf = async (db: Db, actor: Actor, personIds: readonly string[]): Promise<Reach[]> => {
  if (personIds.length === 0) return []
  const { rows } =
    await sql<Reach>`select * from reach_of(${actor.worker_id}, ${actor.team_id}, ${[...personIds]})`.execute(db)
  return rows
}
