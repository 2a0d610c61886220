import { sql } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { Grounds, PlanAction, PlanOutcome, PlanText } from './plan.ts'

export type Plan = PlanText & {
  id: string
  version: number
  person_id: string
  case_episode_id: string
  header_id: string
  reason: string
  start_on: string
  end_on: string | null
  end_reason: string | null
  team_id: string | null
  plan_version: number
  approved_on: string | null
  approved_version: number | null
  approved_by: string | null
  approver: string | null
  made_by: string | null
  maker: string | null
  no_contingency_because: string | null
  undated_because: string | null
  outcomes_met: string | null
  next_help: string | null
  family_told_on: string | null
}

/** A plan, with who made its latest version and who approved it. Throws NotFound. */
export const findPlan = async (db: Db, id: string): Promise<Plan> => {
  const { rows } = await sql<Plan>`
    select cin_plan.id, cin_plan.version, cin_plan.person_id, cin_plan.case_episode_id, cin_plan.header_id, cin_plan.reason, cin_plan.start_on,
      cin_plan.end_on, cin_plan.end_reason, cin_plan.team_id, cin_plan.summary, cin_plan.child_version,
      cin_plan.contingency, cin_plan.agreed_with, cin_plan.visit_working_days, cin_plan.plan_version,
      cin_plan.approved_on, cin_plan.approved_version, cin_plan.approved_by, approver.full_name as approver,
      coalesce(latest.made_by, cin_plan.created_by) as made_by, maker.full_name as maker,
      cin_plan.no_contingency_because, cin_plan.undated_because, cin_plan.outcomes_met, cin_plan.next_help,
      cin_plan.family_told_on
    from cin_plan
    left join plan_version latest on latest.cin_plan_id = cin_plan.id and latest.number = cin_plan.plan_version
    left join worker maker on maker.id = coalesce(latest.made_by, cin_plan.created_by)
    left join worker approver on approver.id = cin_plan.approved_by
    where cin_plan.id = ${id} and cin_plan.voided_at is null`.execute(db)
  const [plan] = rows
  if (!plan) throw new NotFound()
  return plan
}

/** Every outcome and action a plan ever had: `atVersion` picks those of one version. */
export const planContent = async (db: Db, id: string): Promise<{ outcomes: PlanOutcome[]; actions: PlanAction[] }> => {
  const outcomes = await sql<PlanOutcome>`
    select id, position, wanted, measured_by, baseline, baseline_score, target, now, score, evidence, evidence_on,
      from_version, to_version
    from plan_outcome
    where cin_plan_id = ${id} and voided_at is null
    order by position, id`.execute(db)
  const actions = await sql<PlanAction>`
    select id, plan_outcome_id, position, what, owner, due_on, status, done_on, evidence, from_version, to_version
    from plan_action
    where cin_plan_id = ${id} and voided_at is null
    order by position, id`.execute(db)
  return { outcomes: outcomes.rows, actions: actions.rows }
}

export type PlanVersion = Partial<PlanText> & { number: number; made_on: string; maker: string | null; because: string }

/** The versions of a plan, the latest first. */
export const versionsOf = async (db: Db, id: string): Promise<PlanVersion[]> => {
  const { rows } = await sql<PlanVersion>`
    select number, made_on, worker.full_name as maker, because, summary, child_version, contingency, agreed_with,
      visit_working_days
    from plan_version
    left join worker on worker.id = plan_version.made_by
    where cin_plan_id = ${id} and plan_version.voided_at is null
    order by number desc`.execute(db)
  return rows
}

/** A child's plans, the latest first. */
export const plansOf = async (
  db: Db,
  personId: string,
): Promise<{ id: string; start_on: string; end_on: string | null; reason: string; end_reason: string | null }[]> =>
  db
    .selectFrom('cin_plan')
    .select(['id', 'start_on', 'end_on', 'reason', 'end_reason'])
    .where('person_id', '=', personId)
    .where('voided_at', 'is', null)
    .orderBy('start_on', 'desc')
    .execute()

/** What the record holds that a plan may rest on. */
export const groundsFor = async (db: Db, personId: string): Promise<Grounds> => {
  const { rows } = await sql<Grounds>`
    select to_jsonb(episode) as episode,
      (select jsonb_build_object('id', assessment.id, 'authorised_on', authorised_on) from assessment
        where case_episode_id = episode.id and authorised_on is not null and assessment.voided_at is null
          and exists (select from assessment_outcome
            where assessment_id = assessment.id and code in ('CIN', 'SHORT_BREAK') and assessment_outcome.voided_at is null)
        order by authorised_on desc limit 1) as assessment,
      (select max(end_on) from cp_plan
        where person_id = ${personId} and voided_at is null and end_on >= episode.referral_on) as cp_ended_on,
      (select min(start_on) from cp_plan
        where person_id = ${personId} and voided_at is null and end_on is null) as cp_open_since,
      (select jsonb_build_object('id', id, 'start_on', start_on) from cin_plan
        where person_id = ${personId} and voided_at is null and end_on is null) as plan_open
    from (select) as always
    left join lateral (
      select id, referral_on, team_id from case_episode
      where person_id = ${personId} and close_on is null and not referral_nfa and voided_at is null
      limit 1
    ) episode on true`.execute(db)
  const [grounds] = rows
  return grounds?.episode?.id ? grounds : { ...(grounds as Grounds), episode: null }
}

export type SentBack = {
  action: string
  rationale: string
  by: string
  decided_at: string
  action_due_on: string | null
}

/** What a manager asked for when a plan was sent back, until a new version answers it; null otherwise. */
export const sentBack = async (db: Db, planId: string): Promise<SentBack | null> => {
  const { rows } = await sql<SentBack>`
    select action, rationale, worker.full_name as by, decided_at, action_due_on
    from decision
    join worker on worker.id = decision.decided_by
    where subject_id = ${planId} and kind = 'oversight' and action is not null and action_done_on is null
      and decision.voided_at is null
    order by decided_at desc
    limit 1`.execute(db)
  return rows[0] ?? null
}

/** The plans made in one pass with this one, for brothers and sisters; those of hidden children left out. */
export const madeTogether = async (
  db: Db,
  { id, header_id }: Pick<Plan, 'id' | 'header_id'>,
): Promise<{ id: string; person_id: string; forename: string }[]> => {
  const { rows } = await sql<{ id: string; person_id: string; forename: string }>`
    select cin_plan.id, person.id as person_id, person.forename
    from cin_plan
    join person on person.id = cin_plan.person_id
    where cin_plan.header_id = ${header_id} and cin_plan.id <> ${id} and cin_plan.voided_at is null
    order by person.date_of_birth nulls last, person.id`.execute(db)
  return rows
}

/** A child's name and what a plan may rest on. Throws NotFound. */
export const withGrounds = async (
  db: Db,
  personId: string,
): Promise<{ person_id: string; name: string; grounds: Grounds }> => {
  const person = await db
    .selectFrom('person')
    .select(['forename', 'surname'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person) throw new NotFound()
  return {
    person_id: personId,
    name: `${person.forename} ${person.surname}`,
    grounds: await groundsFor(db, personId),
  }
}
