import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { DecisionRow, EarlierAction } from './decision.ts'

/** Every decision about a child, the latest first. */
export const decisionsOf = async (db: Db, personId: string): Promise<DecisionRow[]> => {
  const { rows } = await sql<DecisionRow>`
    select decision.id, kind, what, rationale, read, challenge, decided_at, decided_on, worker.full_name as by, decider_role,
      action, action_owner, action_due_on, action_done_on, subject_table, subject_id
    from decision
    join worker on worker.id = decision.decided_by
    where person_id = ${personId} and decision.voided_at is null
    order by decided_at desc, decision.id desc`.execute(db)
  return rows
}

/** What earlier decisions asked for and nobody has yet said is done, the oldest first. */
export const earlierActions = async (db: Db, personId: string): Promise<EarlierAction[]> => {
  const { rows } = await sql<EarlierAction>`
    select id, action, action_owner, action_due_on, decided_on
    from decision
    where person_id = ${personId} and voided_at is null and action is not null and action_done_on is null
    order by decided_at, id`.execute(db)
  return rows
}

type DecidedAbout = { subject_table: 'cin_plan' | 'case_episode' | 'person'; subject_id: string }

/** What a decision about this child is about: the open plan, or the open referral, or the child; null for nobody. */
export const decidedAbout = async (db: Db, personId: string): Promise<DecidedAbout | null> => {
  const { rows } = await sql<DecidedAbout>`
    select * from (
      select 'cin_plan' as subject_table, id as subject_id, 1 as place from cin_plan
      where person_id = ${personId} and end_on is null and voided_at is null
      union all
      select 'case_episode', id, 2 from case_episode
      where person_id = ${personId} and close_on is null and not referral_nfa and voided_at is null
      union all
      select 'person', id, 3 from person where id = ${personId} and voided_at is null) found
    order by place
    limit 1`.execute(db)
  const [found] = rows
  return found ? { subject_table: found.subject_table, subject_id: found.subject_id } : null
}

/** Says that what a decision asked for is done, or no longer needed. */
export const answerAction = async (db: Db, id: string, on: PlainDate): Promise<void> => {
  await db.updateTable('decision').set({ action_done_on: on }).where('id', '=', id).execute()
}
