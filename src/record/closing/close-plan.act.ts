import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { cinCloseReason } from '../../vocabulary/codesets/cin-close-reason.ts'
import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { planCloseForm } from './closing.form.ts'
import { type PlanToClose, planToClose } from './closing.store.ts'

type Values = ValuesOf<typeof planCloseForm>
type Closing = About & { plan: PlanToClose }

const stepDown = (plan: PlanToClose): string | null => {
  if (plan.help_accepted_on) return null
  if (!plan.help_offered_on)
    return 'Nobody has been asked to help yet: offer the family to early help at a review first'
  if (plan.help_declined_on) return `${plan.help_offered_to} declined: offer the family to another service at a review`
  return `${plan.help_offered_to} has not accepted yet: the plan stays open until they do`
}

/**
 * Ends a child in need plan: a manager's decision. A plan steps down only once the receiving service has accepted, and
 * steps up only on a review that asked for it (domain/pathway.md sections 13 and 15). Its clocks end with it.
 */
export const closePlan = act({
  id: 'plan.close',
  title: 'Close a plan',
  may: 'case.close',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }): Promise<Closing> {
    const plan = await planToClose(db, params.plan ?? '')
    return {
      person_ids: [plan.person_id],
      plan,
      subject: { table: 'cin_plan', id: plan.id, version: plan.version, row: {} },
    }
  },
  refuses({ values, about: { plan } }: Call<Values, Closing>): Refusal[] {
    if (plan.end_on) return [{ field: 'end_on-day', says: 'This plan has already ended' }]
    const refusals: Refusal[] = []
    if (values.end_on < plan.start_on) {
      refusals.push({ field: 'end_on-day', says: 'The plan cannot end before it began: check the date' })
    }
    if (plan.last_held_on && values.end_on < plan.last_held_on) {
      refusals.push({ field: 'end_on-day', says: 'The plan was reviewed after that day: check the date' })
    }
    const waiting = values.end_reason === 'stepped_down' ? stepDown(plan) : null
    if (waiting) refusals.push({ field: 'end_reason', says: waiting })
    if (values.end_reason === 'stepped_up' && !plan.step_up_on) {
      refusals.push({
        field: 'end_reason',
        says: 'No review of this plan stepped it up: record one, with the new concern',
      })
    }
    return refusals
  },
  async writes({ db, values, about: { plan }, actor, now, today }: Call<Values, Closing>) {
    const { rationale, ...ending } = values
    await db
      .updateTable('cin_plan')
      .set({ ...ending, closed_by: actor.worker_id })
      .where('id', '=', plan.id)
      .execute()
    await db
      .insertInto('decision')
      .values({
        person_id: plan.person_id,
        subject_table: 'cin_plan',
        subject_id: plan.id,
        kind: 'plan_ended',
        decided_at: now,
        decided_on: today,
        decided_by: actor.worker_id,
        decider_role: actor.role,
        what: `Ended the child in need plan: ${labelOf(cinCloseReason, values.end_reason).toLowerCase()}`,
        rationale,
        read: ['The plan and the progress of each outcome'],
      })
      .execute()
    return { plan_id: plan.id, person_id: plan.person_id }
  },
  tells: ({ values, about: { plan } }) => [
    {
      person_id: plan.person_id,
      at: londonMoment(values.end_on, '12:00'),
      kind: 'plan',
      source_table: 'cin_plan',
      source_id: plan.id,
      significance: 1,
      says: `Child in need plan ended: ${labelOf(cinCloseReason, values.end_reason).toLowerCase()}. Next: ${values.next_help}`,
    },
  ],
})
