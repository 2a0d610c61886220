import { sql } from 'kysely'
import type { PutAside } from '../correction.ts'
import type { Db } from '../database.ts'
import type { PlanAction, PlanOutcome } from '../plan/plan.ts'
import { findReview, planUnderReview, type Review, type Reviewed } from './review.store.ts'

export type Offered = {
  organisation: string
  team_id: string | null
  family_agreed: boolean | null
  family_view: string | null
  accepted_on: string | null
  declined_on: string | null
}

/** What else the record holds that a correction of a review depends on. */
export type Around = {
  plan_end_on: string | null
  plan_version_now: number
  offer_id: string | null
  offer: Offered | null
  decided_at: string | null
  decided_by: string | null
  decided_what: string | null
  decided_done_on: string | null
  before_on: string | null
  after_on: string | null
  has_other_help: boolean
  added: number
  moved_since: string[]
}

/** A recorded review, the plan as it took it up, and what has come of it since. */
export type RecordedReview = { review: Review; as_found: Reviewed; around: Around }

const aroundOf = async (db: Db, id: string): Promise<Around> => {
  const { rows } = await sql<Around>`
    select plan.end_on as plan_end_on, plan.plan_version as plan_version_now, review.offer_id,
      case when offer.id is not null then jsonb_build_object('organisation', offer.organisation, 'team_id', offer.team_id,
        'family_agreed', offer.family_agreed, 'family_view', offer.family_view, 'accepted_on', offer.accepted_on,
        'declined_on', offer.declined_on) end as offer,
      decided.decided_at, decided.decided_by, decided.what as decided_what,
      decided.action_done_on as decided_done_on,
      (select max(held_on) from cin_review other where other.cin_plan_id = plan.id and other.id <> review.id
        and other.voided_at is null and (other.held_on, other.id) < (review.held_on, review.id)) as before_on,
      (select min(held_on) from cin_review other where other.cin_plan_id = plan.id and other.id <> review.id
        and other.voided_at is null and (other.held_on, other.id) > (review.held_on, review.id)) as after_on,
      exists (select from early_help_episode help where help.person_id = review.person_id and help.end_on is null
        and help.declined_on is null and help.voided_at is null
        and help.id is distinct from review.offer_id) as has_other_help,
      (select count(*) from plan_action where cin_plan_id = plan.id and from_version = review.made_version
        and plan_action.voided_at is null) as added,
      array(select plan_action.id from cin_review_action found
        join plan_action on plan_action.id = found.plan_action_id
        where found.cin_review_id = review.id and plan_action.status::text <> found.status::text) as moved_since
    from cin_review review
    join cin_plan plan on plan.id = review.cin_plan_id
    left join early_help_episode offer on offer.id = review.offer_id and offer.voided_at is null
    left join lateral (
      select decided_at, decided_by, what, action_done_on from decision
      where subject_table = 'cin_review' and subject_id = review.id
      order by decided_at desc limit 1
    ) decided on true
    where review.id = ${id}`.execute(db)
  return rows[0] as Around
}

/** A recorded review with the plan as it found it, each outcome and action where it then stood. Throws NotFound. */
export const recordedReview = async (db: Db, id: string): Promise<RecordedReview> => {
  const review = await findReview(db, id)
  const around = await aroundOf(db, id)
  const plan = await planUnderReview(db, review.cin_plan_id)
  const outcomes = await sql<PlanOutcome>`
    select plan_outcome.id, position, wanted, measured_by, null as baseline, null as baseline_score, target,
      found.was as now, found.score_was as score, plan_outcome.evidence, evidence_on, from_version, to_version
    from cin_review_outcome found
    join plan_outcome on plan_outcome.id = found.plan_outcome_id
    where found.cin_review_id = ${id}
    order by position, plan_outcome.id`.execute(db)
  const actions = await sql<PlanAction>`
    select plan_action.id, plan_outcome_id, position, what, owner, due_on, found.status_was as status, done_on, evidence,
      from_version, to_version
    from cin_review_action found
    join plan_action on plan_action.id = found.plan_action_id
    where found.cin_review_id = ${id}
    order by position, plan_action.id`.execute(db)
  const as_found = {
    ...plan,
    end_on: null,
    plan_version: review.plan_version,
    last_held_on: around.before_on,
    has_early_help: around.has_other_help,
    outcomes: outcomes.rows,
    actions: actions.rows,
  }
  return { review, as_found, around }
}

export type EarlierReview = PutAside & { review_id: string }

/** The records that a review's record was written to correct, the latest first. */
export const earlierReviews = async (db: Db, id: string): Promise<EarlierReview[]> => {
  const { rows } = await sql<EarlierReview>`
    with recursive earlier as (
      select corrects as review_id, 1 as back from cin_review where id = ${id} and corrects is not null
      union all
      select cin_review.corrects, back + 1 from earlier
      join cin_review on cin_review.id = earlier.review_id where cin_review.corrects is not null
    )
    select earlier.review_id, review.voided_at as at, worker.full_name as by, review.void_reason as because
    from earlier
    join cin_review review on review.id = earlier.review_id
    left join worker on worker.id = review.voided_by
    order by back`.execute(db)
  return rows
}
