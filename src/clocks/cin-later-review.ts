import type { ChildRecord } from '../record/child-record.ts'
import { localStandard } from '../vocabulary/sources.ts'
import { clock, stretches } from './clock.ts'

const laterReviews = (record: ChildRecord) =>
  record.cin_plans.flatMap(plan => {
    const [first, ...later] = record.cin_reviews
      .filter(review => review.cin_plan_id === plan.id)
      .map(review => review.held_on)
    return first ? stretches(plan, first, later, plan.end_on) : []
  })

/** From the review actually held: one held early brings the next forward. */
export const cinLaterReview = clock({
  id: 'CIN-03',
  duty: 'Review the child in need plan again within {length} of the last review',
  source: localStandard('Child in need reviews'),
  subject: 'cin_plan',
  of: laterReviews,
  id_of: stretch => stretch.owner.id,
  starts: stretch => stretch.from,
  stops: stretch => stretch.to,
  ends: stretch => stretch.ended,
})
