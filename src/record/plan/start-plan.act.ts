import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { planForm } from './plan.form.ts'
import { groundsFor } from './plan.store.ts'
import { type Grounds, noPlanBecause } from './plan.ts'
import { planGuards } from './plan-guards.ts'

type Values = ValuesOf<typeof planForm>
type Started = About & { grounds: Grounds }

const checkReason = ({ reason, start_on }: Values, { episode, assessment, cp_ended_on }: Grounds): Refusal[] => {
  const refusals: Refusal[] = []
  if (reason === 'assessment' && !assessment) {
    refusals.push({ field: 'reason', says: 'No authorised assessment in this referral found the child in need' })
  }
  if (reason === 'cp_step_down' && !cp_ended_on) {
    refusals.push({ field: 'reason', says: 'No child protection plan has ended in this referral' })
  }
  const earliest = [episode?.referral_on, reason === 'cp_step_down' ? cp_ended_on : assessment?.authorised_on]
  for (const day of earliest) {
    if (day && start_on < day) {
      refusals.push({ field: 'start_on-day', says: 'The plan cannot begin before what it follows: check the date' })
      break
    }
  }
  return refusals
}

/** Begins a child in need plan: its first version, with outcomes and actions. A manager who did not make it approves it. */
export const startPlan = act({
  id: 'plan.start',
  title: 'Make a child in need plan',
  may: 'plan.write',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }): Promise<Started> {
    const personId = params.person ?? ''
    return { person_ids: [personId], grounds: await groundsFor(db, personId) }
  },
  refuses({ values, about }: Call<Values, Started>): Refusal[] {
    const none = noPlanBecause(about.grounds)
    if (none) return [{ field: 'reason', says: none }]
    return [...checkReason(values, about.grounds), ...planGuards(values)]
  },
  async writes({ db, params, values, about, actor }: Call<Values, Started>) {
    const person_id = params.person ?? ''
    const { outcomes, actions, ...plan } = values
    const { id } = await db
      .insertInto('cin_plan')
      .values({
        ...plan,
        person_id,
        case_episode_id: about.grounds.episode?.id ?? '',
        assessment_id: about.grounds.assessment?.id ?? null,
        team_id: about.grounds.episode?.team_id ?? actor.team_id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { summary, child_version, contingency, agreed_with, visit_working_days } = plan
    const text = { summary, child_version, contingency, agreed_with, visit_working_days }
    const belongs = { cin_plan_id: id, person_id }
    await db
      .insertInto('plan_version')
      .values({
        ...belongs,
        ...text,
        number: 1,
        made_on: plan.start_on,
        made_by: actor.worker_id,
        because: 'The plan as first made',
      })
      .execute()
    const made = await db
      .insertInto('plan_outcome')
      .values(
        outcomes.map((outcome, at) => ({
          ...outcome,
          ...belongs,
          position: at + 1,
          now: outcome.baseline,
          score: outcome.baseline_score,
        })),
      )
      .returning(['id', 'position'])
      .execute()
    await db
      .insertInto('plan_action')
      .values(
        actions.map(({ outcome, ...action }, at) => ({
          ...action,
          ...belongs,
          position: at + 1,
          plan_outcome_id: made.find(one => one.position === outcome)?.id ?? null,
        })),
      )
      .execute()
    return { plan_id: id }
  },
  tells: ({ params, values }, { plan_id }) => [
    {
      person_id: params.person ?? '',
      at: londonMoment(values.start_on, '12:00'),
      kind: 'plan',
      source_table: 'cin_plan',
      source_id: plan_id,
      significance: 1,
      says: `Child in need plan made: ${values.outcomes.map(outcome => outcome.wanted).join('; ')}`,
    },
  ],
})
