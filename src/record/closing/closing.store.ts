import { sql } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { brothersAndSisters } from '../relationship/brothers-and-sisters.store.ts'

export type PlanToClose = {
  id: string
  version: number
  person_id: string
  start_on: string
  end_on: string | null
  help_offered_to: string | null
  help_offered_on: string | null
  help_accepted_on: string | null
  help_declined_on: string | null
  step_up_on: string | null
  last_held_on: string | null
}

/** A plan with what its closing depends on: the latest offer to early help since it began, and a review that stepped up. Throws NotFound. */
export const planToClose = async (db: Db, id: string): Promise<PlanToClose> => {
  const { rows } = await sql<PlanToClose>`
    select cin_plan.id, cin_plan.version, cin_plan.person_id, cin_plan.start_on, cin_plan.end_on,
      help.organisation as help_offered_to, help.offered_on as help_offered_on, help.accepted_on as help_accepted_on,
      help.declined_on as help_declined_on,
      (select max(held_on) from cin_review
        where cin_plan_id = cin_plan.id and decision = 'step_up' and voided_at is null) as step_up_on,
      (select max(held_on) from cin_review where cin_plan_id = cin_plan.id and voided_at is null) as last_held_on
    from cin_plan
    left join lateral (
      select organisation, offered_on, accepted_on, declined_on from early_help_episode
      where person_id = cin_plan.person_id and offered_on >= cin_plan.start_on and voided_at is null
      order by offered_on desc, id desc
      limit 1
    ) help on true
    where cin_plan.id = ${id} and cin_plan.voided_at is null`.execute(db)
  const [plan] = rows
  if (!plan) throw new NotFound()
  return plan
}

export type CaseToClose = {
  id: string
  version: number
  referral_on: string
  plan_id: string | null
  cp_plan_since: string | null
  assessment_id: string | null
  assessed: string[]
  help_accepted_on: string | null
  siblings_open: { person_id: string; name: string }[]
}

/** A child's open case with what still stands open in it. Throws NotFound when none is open. */
export const caseToClose = async (db: Db, personId: string): Promise<CaseToClose> => {
  const { rows } = await sql<CaseToClose>`
    select episode.id, episode.version, episode.referral_on,
      (select id from cin_plan where person_id = ${personId} and end_on is null and voided_at is null) as plan_id,
      (select start_on from cp_plan where person_id = ${personId} and end_on is null and voided_at is null) as cp_plan_since,
      (select id from assessment where case_episode_id = episode.id and authorised_on is null
        and ended_early_on is null and voided_at is null) as assessment_id,
      array(select assessment_outcome.code::text from assessment
        join assessment_outcome on assessment_outcome.assessment_id = assessment.id and assessment_outcome.voided_at is null
        where case_episode_id = episode.id and authorised_on is not null and assessment.voided_at is null) as assessed,
      (select max(accepted_on) from early_help_episode where person_id = ${personId} and offered_on >= episode.referral_on
        and voided_at is null) as help_accepted_on,
      coalesce((
        select jsonb_agg(jsonb_build_object('person_id', sibling.id, 'name', sibling.forename || ' ' || sibling.surname))
        from person sibling
        where sibling.id <> ${personId} and sibling.voided_at is null
          and exists (select from case_episode open where open.person_id = sibling.id and open.close_on is null
            and not open.referral_nfa and open.voided_at is null)
          and sibling.id in (
            ${brothersAndSisters(personId)}
          )
      ), '[]') as siblings_open
    from case_episode episode
    where episode.person_id = ${personId} and episode.close_on is null and not episode.referral_nfa
      and episode.voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** Ends everybody's part in the child's case on this day, and takes planned visits out of the diary. */
export const endInvolvement = async (db: Db, personId: string, on: string): Promise<void> => {
  await sql`
    update involvement
    set end_at = greatest(start_at, ${on}::date)
    where person_id = ${personId} and end_at is null and voided_at is null`.execute(db)
  await sql`
    update visit_planned_for
    set voided_at = now(), void_reason = 'The case closed'
    from visit
    where visit.id = visit_planned_for.visit_id and visit.held_at is null
      and visit_planned_for.person_id = ${personId} and visit_planned_for.voided_at is null`.execute(db)
}
