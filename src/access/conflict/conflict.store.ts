import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { conflictRelation } from '../../vocabulary/codesets/conflict-relation.ts'
import type { Actor } from '../actor.ts'

type Relation = CodeOf<typeof conflictRelation>

export type Conflict = {
  id: string
  version: number
  worker_id: string
  worker: string
  role: string
  team: string | null
  reference: number
  name: string | null
  relation: Relation
  note: string | null
  declared_on: string
}

/** Whether a worker declared a conflict about any of these people, and so may not be given their work. */
export const hasConflict = async (db: Db, workerId: string, personIds: readonly string[]): Promise<boolean> => {
  const { rows } = await sql`
    select from conflict_of_interest
    where worker_id = ${workerId} and person_id = any(${[...personIds]}) and end_on is null and voided_at is null limit 1`.execute(
    db,
  )
  return rows.length > 0
}

export const insertConflict = async (
  db: Db,
  given: { worker_id: string; person_id: string; relation: Relation; note: string | null; declared_on: string },
): Promise<void> => {
  await db.insertInto('conflict_of_interest').values(given).execute()
}

/**
 * The conflicts declared by those this person answers for: their team's, their service's, everybody's for the director and
 * information governance. Their own are not among them. The name is null where the record is closed to them.
 */
export const conflictsFor = async (db: Db, actor: Actor): Promise<Conflict[]> => {
  const isForAll = actor.role === 'director' || actor.role === 'information_governance'
  const { rows } = await sql<Conflict>`
    select conflict.id, conflict.version, conflict.worker_id, worker.full_name as worker, worker.role, team.name as team,
      reference_of(conflict.person_id) as reference, person.forename || ' ' || person.surname as name, relation, note, declared_on
    from conflict_of_interest conflict
    join worker on worker.id = conflict.worker_id
    left join team on team.id = worker.team_id
    left join person on person.id = conflict.person_id
    where conflict.end_on is null and conflict.voided_at is null and conflict.worker_id <> ${actor.worker_id}
      and (${isForAll} or team.id = ${actor.team_id} or team.service_id = ${actor.team_id})
    order by declared_on desc, conflict.id`.execute(db)
  return rows
}

export const endIt = async (
  db: Db,
  id: string,
  words: { end_on: string; ended_by: string; ended_because: string },
): Promise<void> => {
  await db.updateTable('conflict_of_interest').set(words).where('id', '=', id).execute()
}
