import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock } from './clock.ts'

const firstReviews = (record: ChildRecord) =>
  record.cin_plans.map(plan => ({
    ...plan,
    held_on: record.cin_reviews.find(review => review.cin_plan_id === plan.id)?.held_on ?? null,
  }))

export const cinFirstReview = clock({
  id: 'CIN-02',
  duty: 'Review the child in need plan for the first time within {length} of its start',
  source: localStandard('Child in need reviews'),
  subject: 'cin_plan',
  of: firstReviews,
  id_of: plan => plan.id,
  starts: plan => plan.start_on,
  stops: plan => plan.held_on ?? plan.end_on,
  ends: plan => (plan.held_on ? 'met' : 'superseded'),
})
