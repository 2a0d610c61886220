import { sayDate } from '../../vocabulary/calendar/say.ts'
import { localStandard } from '../../vocabulary/sources.ts'
import { openPlan, sayCount } from './questions.ts'
import { signal } from './signal.ts'

export const reviewsUnchanged = signal({
  id: 'reviews-unchanged',
  says: 'Plan unchanged across reviews',
  source: localStandard('Child in need reviews'),
  who_can_act: 'team_manager',
  escalates_after: 10,
  escalates_to: 'head_of_service',
  limits: { reviews: 2 },
  of({ record, limits }) {
    const plan = openPlan(record)
    if (!plan) return []
    const reviews = record.cin_reviews.filter(review => review.cin_plan_id === plan.id)
    const same = reviews.slice(reviews.findLastIndex(review => !review.is_unchanged) + 1)
    const reached = same[limits.reviews - 1]
    const [first] = same
    if (!first || !reached) return []
    const evidence = `${sayCount(same.length, 'review')} since ${sayDate(first.held_on)} left the plan as it was: no outcome moved and no action was added or finished.`
    return [{ subject_table: 'cin_plan', subject_id: plan.id, fired_on: reached.held_on, evidence }]
  },
})
