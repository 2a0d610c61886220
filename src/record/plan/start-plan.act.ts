import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { planForm } from './plan.form.ts'
import { withGrounds } from './plan.store.ts'
import { type Grounds, noPlanBecause } from './plan.ts'
import { planGuards } from './plan-guards.ts'
import { insertPlan } from './plan-writes.store.ts'

type Values = ValuesOf<typeof planForm>
type Child = { person_id: string; name: string; grounds: Grounds }
type Started = About & { child: Child; siblings: Child[] }

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

/** The same guards as a plan of their own, said beside the name; what is already asked of the first child is not said again. */
const checkSiblings = (values: Values, siblings: readonly Child[], isAsked: boolean): Refusal[] => {
  const says = siblings.flatMap(({ name, grounds }) => {
    const why = noPlanBecause(grounds) ?? (isAsked ? null : checkReason(values, grounds)[0]?.says)
    return why ? [`${name}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`] : []
  })
  return says.length > 0 ? [{ field: 'siblings', says: `${says.join('. ')}. Leave out who cannot have this plan` }] : []
}

/**
 * Begins a child in need plan: its first version, with outcomes and actions; and one each for the brothers and sisters
 * chosen, in the same words but for the child's own, to be changed by itself. A manager who did not make it approves each.
 */
export const startPlan = act({
  id: 'plan.start',
  title: 'Make a child in need plan',
  may: 'plan.write',
  async about({
    db,
    params,
    values,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: Values
  }): Promise<Started> {
    const child = await withGrounds(db, params.person ?? '')
    const siblings: Child[] = []
    for (const id of new Set(values.siblings)) if (id !== child.person_id) siblings.push(await withGrounds(db, id))
    return { person_ids: [child, ...siblings].map(one => one.person_id), child, siblings }
  },
  refuses({ values, about: { child, siblings } }: Call<Values, Started>): Refusal[] {
    const none = noPlanBecause(child.grounds)
    if (none) return [{ field: 'reason', says: none }]
    const own = checkReason(values, child.grounds)
    return [...checkSiblings(values, siblings, own.length > 0), ...own, ...planGuards(values)]
  },
  async writes({ db, values, about: { child, siblings }, actor }: Call<Values, Started>) {
    const { siblings: _, ...made } = values
    const belonging = ({ person_id, grounds: { episode, assessment } }: Child) => ({
      person_id,
      case_episode_id: episode?.id ?? '',
      assessment_id: assessment?.id ?? null,
      team_id: episode?.team_id ?? actor.team_id,
      made_by: actor.worker_id,
    })
    const first = await insertPlan(db, made, { ...belonging(child), because: 'The plan as first made' })
    const plans = [{ person_id: child.person_id, plan_id: first.id }]
    for (const sibling of siblings) {
      const because = 'Begun in the words of a brother’s or sister’s plan'
      const its = { ...belonging(sibling), header_id: first.header_id, because }
      // A child's own words are nobody else's.
      const { id } = await insertPlan(db, { ...made, child_version: null }, its)
      plans.push({ person_id: sibling.person_id, plan_id: id })
    }
    return { plan_id: first.id, plans }
  },
  tells: ({ values }, { plans }) =>
    plans.map(({ person_id, plan_id }) => ({
      person_id,
      at: londonMoment(values.start_on, '12:00'),
      kind: 'plan',
      source_table: 'cin_plan',
      source_id: plan_id,
      significance: 1,
      says: `Child in need plan made: ${values.outcomes.map(outcome => outcome.wanted).join('; ')}`,
    })),
})
