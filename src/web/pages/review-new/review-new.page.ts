import { isSettled } from '../../../record/plan/plan.ts'
import { holdReview } from '../../../record/review/hold-review.act.ts'
import { reviewForm } from '../../../record/review/review.form.ts'
import { chairsFor, earlyHelpTeams, planUnderReview, reviewsOf } from '../../../record/review/review.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

const scored = (score: number | null) => (score === null ? '' : `, ${score}/10`)

/** Records a child in need review. */
export const reviewNew = page({
  path: '/plans/:plan/reviews/new',
  may: 'review.hold',
  view: 'pages/review-new/review-new.njk',
  about: async ({ db, params }) => [(await planUnderReview(db, params.plan)).person_id],
  form: reviewForm,
  act: holdReview,
  async options({ db, actor, params }) {
    const plan = await planUnderReview(db, params.plan)
    const chairs = await chairsFor(db, plan.team_id, actor.worker_id)
    const teams = await earlyHelpTeams(db)
    return {
      chair_id: chairs.map(one => ({ value: one.id, text: `${one.full_name}, ${one.job_title}` })),
      early_help_team_id: teams.map(team => ({ value: team.id, text: team.name })),
      'outcomes.plan_outcome_id': plan.outcomes.map((one, at) => {
        const was = one.now ?? one.baseline
        return {
          value: one.id,
          text: `${at + 1}. ${one.wanted}${was ? ` (was: ${was}${scored(one.score ?? one.baseline_score)})` : ''}`,
        }
      }),
      'actions.plan_action_id': plan.actions.map(one => ({ value: one.id, text: `${one.what} (${one.owner})` })),
    }
  },
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
