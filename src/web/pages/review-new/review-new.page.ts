import { isSettled } from '../../../record/plan/plan.ts'
import { holdReview } from '../../../record/review/hold-review.act.ts'
import { reviewForm } from '../../../record/review/review.form.ts'
import { planUnderReview, reviewsOf } from '../../../record/review/review.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { reviewOptions } from './review-options.ts'

/** Records a child in need review. */
export const reviewNew = page({
  path: '/plans/:plan/reviews/new',
  may: 'review.hold',
  view: 'pages/review-new/review-new.njk',
  about: async ({ db, params }) => [(await planUnderReview(db, params.plan)).person_id],
  form: reviewForm,
  act: holdReview,
  options: async ({ db, actor, params }) => reviewOptions(db, actor, await planUnderReview(db, params.plan)),
  async filled({ db, params }) {
    const plan = await planUnderReview(db, params.plan)
    return {
      version: plan.version,
      values: {
        outcomes: plan.outcomes.map(one => ({
          plan_outcome_id: one.id,
          score: one.score ?? one.baseline_score,
        })) as never,
        actions: plan.actions.map(one => ({
          plan_action_id: one.id,
          status: isSettled(one.status) ? (one.status as 'done') : undefined,
        })) as never,
      },
    }
  },
  async show({ db, params, today }) {
    const plan = await planUnderReview(db, params.plan)
    const [last] = await reviewsOf(db, plan.id)
    return { plan, last, banner: await childBanner(db, plan.person_id, today) }
  },
  then({ params, actor }, _, values) {
    if (values.decision === 'change' && actor.role !== 'team_manager') return `/plans/${params.plan}/edit`
    if (values.decision === 'close' && actor.role === 'team_manager') return `/plans/${params.plan}/close`
    return `/plans/${params.plan}`
  },
})
