import { sql } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { PutAside } from '../correction.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { PlanAction, PlanOutcome, PlanText } from '../plan/plan.ts'

export type FoundOutcome = {
  plan_outcome_id: string
  wanted: string
  progress: string
  was: string | null
  now: string | null
  score_was: number | null
  score: number | null
  evidence: string | null
}

export type Review = {
  id: string
  version: number
  cin_plan_id: string
  person_id: string
  held_on: string
  chair: string | null
  chair_id: string | null
  created_by: string | null
  attended: string
  child_attended: boolean
  child_view: string | null
  progress: string
  is_unchanged: boolean
  decision: string
  rationale: string
  plan_version: number
  made_version: number | null
  outcomes: FoundOutcome[]
  actions: { plan_action_id: string; what: string; status_was: string; status: string; note: string | null }[]
  put_aside: PutAside | null
  corrected_in: string | null
}

// What was found goes with its review: where that was put aside, so was this.
const reviews = sql`
  select review.id, review.version, review.cin_plan_id, review.person_id, review.held_on, chair.full_name as chair,
    review.chair_id, review.created_by, review.attended, review.child_attended, review.child_view, review.progress,
    review.is_unchanged, review.decision, review.rationale, review.plan_version, review.made_version,
    case when review.voided_at is not null then
      jsonb_build_object('at', review.voided_at, 'by', aside.full_name, 'because', review.void_reason) end as put_aside,
    (select id from cin_review newer where newer.corrects = review.id order by created_at desc limit 1) as corrected_in,
    coalesce((
      select jsonb_agg(jsonb_build_object('plan_outcome_id', plan_outcome.id, 'wanted', plan_outcome.wanted,
        'progress', found.progress, 'was', found.was, 'now', found.now, 'score_was', found.score_was,
        'score', found.score, 'evidence', found.evidence) order by plan_outcome.position, plan_outcome.id)
      from cin_review_outcome found
      join plan_outcome on plan_outcome.id = found.plan_outcome_id
      where found.cin_review_id = review.id and (found.voided_at is null or review.voided_at is not null)
    ), '[]') as outcomes,
    coalesce((
      select jsonb_agg(jsonb_build_object('plan_action_id', plan_action.id, 'what', plan_action.what,
        'status_was', found.status_was, 'status', found.status, 'note', found.note)
        order by plan_action.position, plan_action.id)
      from cin_review_action found
      join plan_action on plan_action.id = found.plan_action_id
      where found.cin_review_id = review.id and (found.voided_at is null or review.voided_at is not null)
    ), '[]') as actions
  from cin_review review
  left join worker chair on chair.id = review.chair_id
  left join worker aside on aside.id = review.voided_by`

/** The reviews of a plan, the latest first, each with what it found. */
export const reviewsOf = async (db: Db, planId: string): Promise<Review[]> => {
  const { rows } = await sql<Review>`
    ${reviews} where review.cin_plan_id = ${planId} and review.voided_at is null
    order by review.held_on desc, review.id desc`.execute(db)
  return rows
}

/** One review, put aside or not. Throws NotFound. */
export const findReview = async (db: Db, id: string): Promise<Review> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Review>`${reviews} where review.id = ${id}`.execute(db)
  const [review] = rows
  if (!review) throw new NotFound()
  return review
}

/** A plan's reviews that were recorded in error and put aside, the latest first. */
export const reviewsInError = async (db: Db, planId: string): Promise<Review[]> => {
  const { rows } = await sql<Review>`
    ${reviews} where review.cin_plan_id = ${planId} and review.voided_at is not null
      and not exists (select from cin_review newer where newer.corrects = review.id)
    order by review.held_on desc, review.id desc`.execute(db)
  return rows
}

/** A plan as a review takes it up. */
export type Reviewed = PlanText & {
  id: string
  version: number
  person_id: string
  start_on: string
  end_on: string | null
  plan_version: number
  team_id: string | null
  last_held_on: string | null
  has_early_help: boolean
  outcomes: PlanOutcome[]
  actions: PlanAction[]
}

/** The plan under review, with its outcomes and actions as they stand. Throws NotFound. */
export const planUnderReview = async (db: Db, id: string): Promise<Reviewed> => {
  const { rows } = await sql<Omit<Reviewed, 'outcomes' | 'actions'>>`
    select cin_plan.id, version, person_id, start_on, end_on, plan_version, team_id, summary, child_version, contingency,
      agreed_with, visit_working_days,
      (select max(held_on) from cin_review where cin_plan_id = cin_plan.id and cin_review.voided_at is null) as last_held_on,
      exists (select from early_help_episode help where help.person_id = cin_plan.person_id and help.end_on is null
        and help.declined_on is null and help.voided_at is null) as has_early_help
    from cin_plan
    where cin_plan.id = ${id} and voided_at is null`.execute(db)
  const [plan] = rows
  if (!plan) throw new NotFound()
  const outcomes = await sql<PlanOutcome>`
    select id, position, wanted, measured_by, baseline, baseline_score, target, now, score, evidence, evidence_on,
      from_version, to_version
    from plan_outcome
    where cin_plan_id = ${id} and to_version is null and voided_at is null
    order by position, id`.execute(db)
  const actions = await sql<PlanAction>`
    select id, plan_outcome_id, position, what, owner, due_on, status, done_on, evidence, from_version, to_version
    from plan_action
    where cin_plan_id = ${id} and to_version is null and voided_at is null
    order by position, id`.execute(db)
  return { ...plan, outcomes: outcomes.rows, actions: actions.rows }
}

/** Who can chair: everybody in the plan's team, and whoever asks; managers first. */
export const chairsFor = async (
  db: Db,
  teamId: string | null,
  workerId: string,
): Promise<{ id: string; full_name: string; job_title: string }[]> => {
  const { rows } = await sql<{ id: string; full_name: string; job_title: string }>`
    select id, full_name, job_title
    from worker
    where (team_id = ${teamId} or id = ${workerId}) and ended_on is null and voided_at is null
    order by role <> 'team_manager', role <> 'practice_lead', full_name`.execute(db)
  return rows
}

/** The teams a family can be offered to when it steps down. */
export const earlyHelpTeams = async (db: Db): Promise<{ id: string; name: string }[]> =>
  db
    .selectFrom('team')
    .select(['id', 'name'])
    .where('function', '=', 'early_help')
    .where('kind', '=', 'team')
    .where('voided_at', 'is', null)
    .orderBy('name')
    .execute()
