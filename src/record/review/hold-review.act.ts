import { scopeOf } from '../../access/permissions.ts'
import { isRole } from '../../access/roles.ts'
import { londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { cinReviewDecision } from '../../vocabulary/codesets/cin-review-decision.ts'
import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { checkReview, type ReviewValues } from './check-review.ts'
import { planUnderReview, type Reviewed } from './review.store.ts'
import { isUnchanged } from './review.ts'
import { addActions, offerEarlyHelp, roleOf, writeFindings, writeProgress } from './review-writes.store.ts'

type Holding = About & { plan: Reviewed }

const findingsOf = (values: ReviewValues, plan: Reviewed) => ({
  findings: values.outcomes.map(found => {
    const was = plan.outcomes.find(one => one.id === found.plan_outcome_id)
    return { ...found, score_was: was?.score ?? was?.baseline_score ?? null }
  }),
  actions: values.actions.map(found => ({
    ...found,
    status_was: plan.actions.find(one => one.id === found.plan_action_id)?.status ?? 'not_started',
  })),
  added: values.added.length,
})

const KINDS = {
  step_up: 'strategy',
  step_down: 'step_down',
  legal_advice: 'legal_gateway',
  close: 'oversight',
  change: 'oversight',
  continue: 'oversight',
} as const

const whatWas = (values: ReviewValues): string => {
  if (values.decision === 'step_up') return `A strategy discussion is asked for: ${values.new_concern}`
  if (values.decision === 'step_down') return `Step down to early help: offered to ${values.organisation}`
  return `Child in need review: ${labelOf(cinReviewDecision, values.decision).toLowerCase()}`
}

/**
 * Holds a child in need review: each outcome's progress with its evidence, each action's status, and the decision. It
 * works out for itself whether the plan left as it came. Stepping down offers the family to early help, and stepping up
 * asks for a strategy discussion; the plan stays open until a manager closes it.
 */
export const holdReview = act({
  id: 'review.hold',
  title: 'Record a review',
  may: 'review.hold',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }): Promise<Holding> {
    const plan = await planUnderReview(db, params.plan ?? '')
    return {
      person_ids: [plan.person_id],
      plan,
      subject: { table: 'cin_plan', id: plan.id, version: plan.version, row: {} },
    }
  },
  refuses: ({ values, about }: Call<ReviewValues, Holding>): Refusal[] => checkReview(values, about.plan),
  async writes(call: Call<ReviewValues, Holding>) {
    const { db, values, actor, about } = call
    const { plan } = about
    const is_unchanged = isUnchanged(findingsOf(values, plan))
    const { id: review_id } = await db
      .insertInto('cin_review')
      .values({
        cin_plan_id: plan.id,
        person_id: plan.person_id,
        held_on: values.held_on,
        chair_id: values.chair_id,
        attended: values.attended,
        child_attended: values.child_attended,
        child_view: values.child_view,
        progress: values.progress,
        is_unchanged,
        decision: values.decision,
        rationale: values.rationale,
        plan_version: plan.plan_version,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const writing = { ...call, plan, review_id }
    await writeFindings(writing)
    await writeProgress(writing)
    await addActions(writing)
    if (values.decision === 'step_down') await offerEarlyHelp(writing)
    const role = await roleOf(db, values.chair_id)
    const isManager = isRole(role) && scopeOf('decision.write', role) !== null
    // A worker's own review that carries on is no management oversight: it stands in the review alone.
    if (isManager || (values.decision !== 'continue' && values.decision !== 'change')) {
      await db
        .insertInto('decision')
        .values({
          person_id: plan.person_id,
          subject_table: 'cin_review',
          subject_id: review_id,
          kind: KINDS[values.decision],
          decided_at: call.now,
          decided_on: values.held_on,
          decided_by: isManager ? values.chair_id : actor.worker_id,
          decider_role: isManager ? role : actor.role,
          what: whatWas(values),
          rationale: values.rationale,
          read: [`The plan, version ${plan.plan_version}`, 'The progress of each outcome'],
          action: values.decision === 'step_up' ? 'Hold a strategy discussion' : null,
          action_due_on: values.decision === 'step_up' ? call.today : null,
        })
        .execute()
    }
    return { review_id, is_unchanged }
  },
  tells: ({ values, about: { plan } }, { review_id, is_unchanged }) => {
    const unchanged = is_unchanged ? ' No outcome moved and no action was finished or added.' : ''
    const told = values.decision === 'continue' || values.decision === 'change'
    const decided = told ? labelOf(cinReviewDecision, values.decision) : whatWas(values)
    return [
      {
        person_id: plan.person_id,
        at: londonMoment(values.held_on, '12:00'),
        kind: 'review',
        source_table: 'cin_review' as const,
        source_id: review_id,
        significance: told ? (2 as const) : (1 as const),
        says: `Child in need review. ${decided}. ${values.progress}${unchanged}`,
      },
    ]
  },
})
