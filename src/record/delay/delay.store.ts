import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Deadline } from './delay.ts'

const deadlines = sql`
  select clock_run.id, clock_run.clock, clock_run.subject_table, clock_run.subject_id, clock_run.started_on, due_on, due_at, soon_on, stopped_on, ended,
    case when clock_run.clock = 'CIN-04' then (select visit_working_days from cin_plan where cin_plan.id = clock_run.subject_id) end as plan_working_days,
    (select json_build_object('id', clock_delay.id, 'reason', reason, 'given_by', giver.full_name, 'given_by_id', giver.id, 'given_at', clock_delay.created_at,
        'approved_by', approver.full_name, 'approved_at', approved_at)
      from clock_delay
      left join worker giver on giver.id = clock_delay.created_by
      left join worker approver on approver.id = clock_delay.approved_by
      where clock_delay.clock = clock_run.clock and clock_delay.subject_id = clock_run.subject_id
        and clock_delay.started_on = clock_run.started_on and clock_delay.voided_at is null
      order by clock_delay.id desc limit 1) as delay
  from clock_run`

/** Every deadline of a child's: those that run first, the soonest first; then those that ended, the latest first. */
export const deadlinesOf = async (db: Db, personId: string): Promise<Deadline[]> => {
  const { rows } = await sql<Deadline>`
    ${deadlines} where clock_run.person_id = ${personId}
    order by stopped_on is not null, case when stopped_on is null then due_on end, stopped_on desc, due_on desc, clock`.execute(
    db,
  )
  return rows
}

/** One deadline of this child's; null for none such. */
export const findDeadline = async (db: Db, personId: string, id: string): Promise<Deadline | null> => {
  const { rows } = await sql<Deadline>`
    ${deadlines} where clock_run.person_id = ${personId} and clock_run.id = ${id}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Keeps why a deadline passed. */
export const insertDelay = async (
  db: Db,
  personId: string,
  { clock, subject_id, started_on }: Deadline,
  reason: string,
): Promise<void> => {
  await db.insertInto('clock_delay').values({ clock, subject_id, started_on, person_id: personId, reason }).execute()
}

export const acceptDelay = async (db: Db, id: string, approved_by: string, approved_at: string): Promise<void> => {
  await db.updateTable('clock_delay').set({ approved_by, approved_at }).where('id', '=', id).execute()
}

/** Sets a reason aside, kept in the record, so that another is given. */
export const setDelayAside = async (db: Db, id: string, void_reason: string, voided_at: string): Promise<void> => {
  await db.updateTable('clock_delay').set({ void_reason, voided_at }).where('id', '=', id).execute()
}
