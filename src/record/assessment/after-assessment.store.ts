import { sql } from 'kysely'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { cinClosureReason } from '../../vocabulary/codesets/cin-closure-reason.ts'
import type { Context } from '../act.ts'
import type { Db } from '../database.ts'
import type { Assessment } from './assessment.ts'

/** Says why an assessment's clocks pass their day, and who agreed: the breach still counts. */
export const explainDelay = async (
  db: Db,
  { actor, now }: Context,
  { id, person_id, case_episode_id }: Pick<Assessment, 'id' | 'person_id' | 'case_episode_id'>,
  reason: string,
): Promise<void> => {
  await sql`
    insert into clock_delay (clock, person_id, subject_id, started_on, reason, approved_by, approved_at)
    select clock, person_id, subject_id, started_on, ${reason}, ${actor.worker_id}, ${now}
    from clock_run
    where person_id = ${person_id} and stopped_on is null
      and ((clock = 'AS-01' and subject_id = ${case_episode_id}) or (clock = 'AS-02' and subject_id = ${id}))`.execute(
    db,
  )
}

/** Whether a plan of any kind is open: a case is never closed over one. */
export const hasOpenPlan = async (db: Db, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ open: boolean }>`
    select exists (select from cin_plan where person_id = ${personId} and end_on is null and voided_at is null)
      or exists (select from cp_plan where person_id = ${personId} and end_on is null and voided_at is null) as open`.execute(
    db,
  )
  return rows[0]?.open ?? false
}

/** Offers a family to early help; the service has still to accept. */
export const offerEarlyHelp = async (
  db: Db,
  { actor, today }: Context,
  offer: { person_id: string; reason: string; organisation: string; family_agreed: boolean | null },
): Promise<void> => {
  await db
    .insertInto('early_help_episode')
    .values({ ...offer, offered_on: today, offered_by: actor.worker_id })
    .execute()
}

/** Closes a case after its assessment and ends the work with the child. */
export const closeCase = async (
  db: Db,
  { actor, today }: Context,
  { person_id, case_episode_id }: Pick<Assessment, 'person_id' | 'case_episode_id'>,
  closing: {
    close_reason: CodeOf<typeof cinClosureReason>
    closing_summary: string
    next_help: string | null
    family_told_on: string | null
  },
): Promise<void> => {
  await db
    .updateTable('case_episode')
    .set({ ...closing, close_on: today, closed_by: actor.worker_id })
    .where('id', '=', case_episode_id)
    .execute()
  await sql`
    update involvement set end_at = greatest(${today}::date, start_at)
    where person_id = ${person_id} and end_at is null and voided_at is null`.execute(db)
}
