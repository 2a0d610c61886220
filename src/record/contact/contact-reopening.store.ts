import { sql } from 'kysely'
import type { Context } from '../act.ts'
import type { Db } from '../database.ts'
import type { findContact } from './contact.store.ts'
import type { Reopening, Started } from './contact-reopening.ts'

type Contact = Awaited<ReturnType<typeof findContact>>

/** What the decision on this contact started, and what has followed from it since. */
export const startedBy = async (db: Db, contactId: string): Promise<Started> => {
  const { rows } = await sql<Started>`
    select episode.id as episode_id, (episode.decided_at at time zone 'Europe/London')::date as referral_decided_on,
      decider.full_name as referral_decided_by, assessment.id as assessment_id, assessment.started_on as assessment_started_on,
      (select min(start_on) from (
        select start_on from cin_plan where cin_plan.case_episode_id = episode.id and cin_plan.voided_at is null
        union all
        select start_on from cp_plan where cp_plan.case_episode_id = episode.id and cp_plan.voided_at is null) plan) as plan_started_on,
      (select full_name from involvement join worker on worker.id = involvement.worker_id
        where involvement.person_id = episode.person_id and is_lead and start_at >= episode.referral_on and involvement.voided_at is null
        order by start_at limit 1) as lead_worker,
      coalesce((select json_agg((received_at at time zone 'Europe/London')::date order by received_at) from contact added
        where added.episode_id = episode.id and added.id <> contact.id and added.voided_at is null), '[]') as added_on,
      help.id as early_help_id, coalesce(team.name, help.organisation) as early_help_team, help.accepted_on as early_help_accepted_on
    from contact
    left join case_episode episode on episode.contact_id = contact.id and episode.voided_at is null
    left join worker decider on decider.id = episode.decided_by
    left join lateral (
      select id, started_on from assessment
      where case_episode_id = episode.id and assessment.voided_at is null order by started_on, id limit 1
    ) assessment on true
    left join early_help_episode help on help.contact_id = contact.id and help.voided_at is null
    left join team on team.id = help.team_id
    where contact.id = ${contactId}
    order by help.accepted_on
    limit 1`.execute(db)
  const [found] = rows
  if (!found) throw new Error('a contact that is not there was asked about')
  return found
}

/** The decisions on a contact that were errors, the latest first. */
export const reopeningsOf = async (db: Db, contactId: string): Promise<Reopening[]> => {
  const { rows } = await sql<Reopening>`
    select contact_reopening.id, decided_at, decider.full_name as decided_by_name, outcomes, threshold_level, rationale, read,
      missed_before, checks_waived_because, history_opened_at, feedback_sent_at, feedback, reopened_at,
      opener.full_name as reopened_by_name, reason
    from contact_reopening
    join worker decider on decider.id = decided_by
    join worker opener on opener.id = reopened_by
    where contact_id = ${contactId} and contact_reopening.voided_at is null
    order by reopened_at desc, contact_reopening.id desc`.execute(db)
  return rows
}

/** Keeps a decision as it stands, before it is taken off the contact. */
export const keepDecision = async (
  db: Db,
  { actor, now }: Context,
  contact: Contact,
  { outcomes, reason }: { outcomes: string[]; reason: string },
): Promise<void> => {
  await sql`
    insert into contact_reopening (contact_id, person_id, decided_at, decided_by, outcomes, threshold_level, rationale, read,
      missed_before, checks_waived_because, history_opened_at, feedback_sent_at, feedback, reopened_at, reopened_by, reason)
    select id, person_id, decided_at, decided_by, ${outcomes}, threshold_level, rationale,
      coalesce((select read from decision where subject_id = contact.id and kind = 'contact' and decision.voided_at is null
        order by decided_at desc limit 1), '{}'),
      missed_before, checks_waived_because, history_opened_at, feedback_sent_at, feedback, ${now}, ${actor.worker_id}, ${reason}
    from contact
    where id = ${contact.id}`.execute(db)
}

/** Takes the decision off a contact: it waits for one again, from when it was received. */
export const takeDecisionOff = async (db: Db, contactId: string): Promise<void> => {
  await db
    .updateTable('contact')
    .set({
      threshold_level: null,
      decided_at: null,
      decided_by: null,
      rationale: null,
      missed_before: null,
      checks_waived_because: null,
      episode_id: null,
      feedback_sent_at: null,
      feedback: null,
      history_opened_at: null,
      history_opened_by: null,
    })
    .where('id', '=', contactId)
    .execute()
}

/** Voids, with the reason, the decision, its outcomes, its lines in the chronology and what it started. All of it is kept. */
export const voidDecision = async (
  db: Db,
  contactId: string,
  { episode_id, early_help_id }: Started,
  voided: { voided_at: string; void_reason: string },
): Promise<void> => {
  await db
    .updateTable('contact_outcome')
    .set(voided)
    .where('contact_id', '=', contactId)
    .where('voided_at', 'is', null)
    .execute()
  const decided = [contactId, early_help_id].filter(id => id !== null)
  await db
    .updateTable('decision')
    .set(voided)
    .where('subject_id', 'in', decided)
    .where('kind', 'in', ['contact', 'step_down'])
    .where('voided_at', 'is', null)
    .execute()
  await db
    .updateTable('chronology_entry')
    .set(voided)
    .where('source_id', 'in', decided)
    .where('kind', 'in', ['contact_decided', 'early_help'])
    .where('voided_at', 'is', null)
    .execute()
  if (episode_id) await db.updateTable('case_episode').set(voided).where('id', '=', episode_id).execute()
  if (early_help_id) await db.updateTable('early_help_episode').set(voided).where('id', '=', early_help_id).execute()
}
