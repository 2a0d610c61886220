import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { cinClosureReason } from '../../vocabulary/codesets/cin-closure-reason.ts'
import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { caseCloseForm } from './closing.form.ts'
import { type CaseToClose, caseToClose, endInvolvement } from './closing.store.ts'

type Values = ValuesOf<typeof caseCloseForm>
type Closing = About & { open: CaseToClose }

const stillOpen = (open: CaseToClose): Refusal[] => {
  const says: string[] = []
  if (open.cp_plan_since) says.push('The child has a child protection plan: it must end first')
  if (open.plan_id) says.push('The child in need plan is open: close the plan first')
  if (open.assessment_id) says.push('An assessment is under way: authorise it or end it early first')
  return says.map(one => ({ field: 'close_on-day', says: one }))
}

const checkReason = ({ close_reason }: Values, open: CaseToClose): Refusal[] => {
  if (close_reason === 'RC8' && open.assessed.length === 0) {
    return [{ field: 'close_reason', says: 'No assessment in this case was authorised: choose another reason' }]
  }
  if (close_reason === 'RC9' && !open.help_accepted_on) {
    return [{ field: 'close_reason', says: 'No early help service has accepted the family yet' }]
  }
  return []
}

const nameList = (open: CaseToClose) => open.siblings_open.map(sibling => sibling.name).join(' and ')

/**
 * Closes a child's case: a manager's decision. Nothing in it may still be open; brothers and sisters who stay open are
 * asked about. Everybody's involvement ends that day, and the clocks end by themselves.
 */
export const closeCase = act({
  id: 'case.close',
  title: 'Close a case',
  may: 'case.close',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }): Promise<Closing> {
    const open = await caseToClose(db, params.person ?? '')
    return {
      person_ids: [params.person ?? ''],
      open,
      subject: { table: 'case_episode', id: open.id, version: open.version, row: {} },
    }
  },
  refuses({ values, about: { open } }: Call<Values, Closing>): Refusal[] {
    const refusals = [...stillOpen(open), ...checkReason(values, open)]
    if (values.close_on < open.referral_on) {
      refusals.push({ field: 'close_on-day', says: 'The case cannot close before its referral: check the date' })
    }
    if (open.siblings_open.length > 0 && !values.siblings_considered) {
      refusals.push({
        field: 'siblings_considered',
        says: `${nameList(open)} ${open.siblings_open.length === 1 ? 'stays' : 'stay'} open: say why this child closes`,
      })
    }
    return refusals
  },
  async writes({ db, params, values, about: { open }, actor, now, today }: Call<Values, Closing>) {
    const person_id = params.person ?? ''
    const { close_on, close_reason, closing_summary, next_help, family_told_on } = values
    await db
      .updateTable('case_episode')
      .set({
        close_on,
        close_reason,
        closing_summary: `${closing_summary}\n\nWhat is better: ${values.outcomes_met}`,
        next_help,
        family_told_on,
        closed_by: actor.worker_id,
      })
      .where('id', '=', open.id)
      .execute()
    await endInvolvement(db, person_id, close_on)
    const siblings = values.siblings_considered ? ` Brothers and sisters: ${values.siblings_considered}` : ''
    await db
      .insertInto('decision')
      .values({
        person_id,
        subject_table: 'case_episode',
        subject_id: open.id,
        kind: 'closure',
        decided_at: now,
        decided_on: today,
        decided_by: actor.worker_id,
        decider_role: actor.role,
        what: `Closed the case: ${labelOf(cinClosureReason, close_reason).toLowerCase()}`,
        rationale: `${values.rationale}${siblings}`,
        read: ['The record, its plans and its reviews'],
      })
      .execute()
    return { episode_id: open.id }
  },
  tells: ({ params, values }, { episode_id }) => [
    {
      person_id: params.person ?? '',
      at: londonMoment(values.close_on, '12:00'),
      kind: 'closure',
      source_table: 'case_episode',
      source_id: episode_id,
      significance: 1,
      says: `Case closed: ${labelOf(cinClosureReason, values.close_reason).toLowerCase()}. Next: ${values.next_help}`,
    },
  ],
})
