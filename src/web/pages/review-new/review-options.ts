import type { Actor } from '../../../access/actor.ts'
import type { Db } from '../../../record/database.ts'
import { chairsFor, earlyHelpTeams, type Reviewed } from '../../../record/review/review.store.ts'

const scored = (score: number | null) => (score === null ? '' : `, ${score}/10`)

/** The choices of a review's form: who may chair, and each outcome and action of the plan as the review takes it up. */
export const reviewOptions = async (db: Db, actor: Actor, plan: Reviewed) => {
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
}
