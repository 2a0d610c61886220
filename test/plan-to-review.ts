import type { Db } from '../src/record/database.ts'
import type { ValuesOf } from '../src/record/form.ts'
import type { planForm } from '../src/record/plan/plan.form.ts'
import { startPlan } from '../src/record/plan/start-plan.act.ts'
import type { ReviewValues } from '../src/record/review/check-review.ts'
import { holdReview } from '../src/record/review/hold-review.act.ts'
import { planUnderReview } from '../src/record/review/review.store.ts'
import { doing, done, inNeed, typedPlan } from './in-need.ts'

const MONDAY = '2026-05-11T15:00:00.000Z'
const REVIEW = '2026-06-08T15:00:00.000Z'

/** Leo's plan of 11 May, ready to be reviewed: the review of 8 June as Priya types it with Dan in the chair, and how it is held. */
export const planToReview = async (db: Db) => {
  const family = await inNeed(db)
  const values = typedPlan as unknown as ValuesOf<typeof planForm>
  const { plan_id } = done(await doing(db, family.priya, MONDAY, startPlan, { params: { person: family.leo }, values }))
  const plan = await planUnderReview(db, plan_id)
  const typed: ReviewValues = {
    held_on: '2026-06-08',
    chair_id: family.dan.worker_id,
    attended: 'Sarah, Jean, Ms Iqbal',
    child_attended: false,
    child_view: 'I like breakfast club.',
    outcomes: plan.outcomes.map(one => ({
      plan_outcome_id: one.id,
      progress: 'same',
      now: 'As before',
      score: one.score,
      evidence: 'Register',
    })),
    actions: plan.actions.map(one => ({ plan_action_id: one.id, status: 'under_way', note: null })),
    added: [],
    progress: 'Mornings are hard still.',
    decision: 'continue',
    rationale: 'Four weeks is short.',
    new_concern: null,
    organisation: null,
    early_help_team_id: null,
    family_agreed: null,
    family_view: null,
  }
  const hold = (change: Partial<ReviewValues>, now = REVIEW) =>
    doing(db, family.priya, now, holdReview, { params: { plan: plan_id }, values: { ...typed, ...change } })
  return { ...family, plan_id, plan, typed, hold }
}
