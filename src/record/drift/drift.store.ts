import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'

export type DriftReply = { answer: string; says: string; until_on: string | null; given_on: string; by: string }

/** One sign of drift as its page shows it. */
export type DriftSignal = {
  id: string
  signal: string
  person_id: string
  fired_on: string
  evidence: string
  actor_role: string
  actor: string | null
  escalate_on: string
  escalated_on: string | null
  escalated_to: string | null
  cleared_on: string | null
  version: number
}

/** A sign of drift in this child's record; nothing when there is none of that id. */
export const findDrift = async (db: Db, person_id: string, id: string): Promise<DriftSignal | null> => {
  if (!isId(id)) return null
  const { rows } = await sql<DriftSignal>`
    select drift_signal.id, signal, person_id, fired_on, evidence, actor_role, worker.full_name as actor, escalate_on,
      escalated_on, escalated_to, cleared_on, drift_signal.version
    from drift_signal
    left join worker on worker.id = actor_id
    where drift_signal.id = ${id} and person_id = ${person_id} and drift_signal.voided_at is null`.execute(db)
  return rows[0] ?? null
}

/** What has been answered so far, the latest first. */
export const repliesTo = async (db: Db, id: string): Promise<DriftReply[]> => {
  const { rows } = await sql<DriftReply>`
    select answer, says, until_on, given_on, worker.full_name as by
    from drift_reply
    join worker on worker.id = given_by
    where drift_signal_id = ${id} and drift_reply.voided_at is null
    order by drift_reply.id desc`.execute(db)
  return rows
}
