import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutRisk, aboutRisk, refusesClosed } from './about-risk.ts'
import type { riskReviewForm } from './risk.form.ts'

type Values = ValuesOf<typeof riskReviewForm>

/** Keeps what somebody made of a risk, with what its score was, and gives it its new one. */
export const reviewRisk = sharedAct({
  id: 'risk.review',
  title: 'Review a risk of the improvement programme',
  may: 'improvement.write',
  about: aboutRisk,
  refuses: ({ about: { risk } }: Call<Values, AboutRisk>): Refusal[] => refusesClosed(risk, 'says'),
  async writes({ db, values, about: { risk }, actor, today }: Call<Values, AboutRisk>) {
    const { says, escalated_to } = values
    const score = { likelihood: Number(values.likelihood), impact: Number(values.impact) }
    await db
      .insertInto('programme_risk_review')
      .values({
        programme_risk_id: risk.id,
        reviewed_on: today,
        reviewed_by: actor.worker_id,
        was_likelihood: risk.likelihood,
        was_impact: risk.impact,
        ...score,
        says,
        escalated_to,
      })
      .execute()
    const sinceWhen = escalated_to === risk.escalated_to ? risk.escalated_on : today
    const escalated = { escalated_to, escalated_on: escalated_to === null ? null : sinceWhen }
    await db
      .updateTable('programme_risk')
      .set({ ...score, ...escalated })
      .where('id', '=', risk.id)
      .execute()
    return { id: risk.id }
  },
})
