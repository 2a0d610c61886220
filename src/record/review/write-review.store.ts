import { scopeOf } from '../../access/permissions.ts'
import { isRole } from '../../access/roles.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { whatWas } from './review-words.ts'
import { roleOf, type Writing, writeFindings, writeProgress } from './review-writes.store.ts'

const KINDS = {
  step_up: 'strategy',
  step_down: 'step_down',
  legal_advice: 'legal_gateway',
  close: 'oversight',
  change: 'oversight',
  continue: 'oversight',
} as const

/** What a review's row keeps beside what was typed. `decided` is who decided and when, where it corrects an earlier record. */
export type Kept = {
  is_unchanged: boolean
  made_version: number | null
  offer_id: string | null
  corrects?: string
  decided?: { at: Moment; by: string; done_on: PlainDate | null } | null
}

/** A worker's own review that carries on is no management oversight: it stands in the review alone. */
const decide = async (
  { db, values, plan, actor, now, today }: Writing,
  review_id: string,
  decided: Kept['decided'],
) => {
  const role = await roleOf(db, values.chair_id)
  const isManager = isRole(role) && scopeOf('decision.write', role) !== null
  if (!isManager && (values.decision === 'continue' || values.decision === 'change')) return
  const by = decided?.by ?? actor.worker_id
  await db
    .insertInto('decision')
    .values({
      person_id: plan.person_id,
      subject_table: 'cin_review',
      subject_id: review_id,
      kind: KINDS[values.decision],
      decided_at: decided?.at ?? now,
      decided_on: values.held_on,
      decided_by: isManager ? values.chair_id : by,
      decider_role: isManager ? role : await roleOf(db, by),
      what: whatWas(values),
      rationale: values.rationale,
      read: [`The plan, version ${plan.plan_version}`, 'The progress of each outcome'],
      action: values.decision === 'step_up' ? 'Hold a strategy discussion' : null,
      action_done_on: values.decision === 'step_up' ? (decided?.done_on ?? null) : null,
      action_due_on: values.decision === 'step_up' ? today : null,
    })
    .execute()
}

/** Writes a review with what it found about each outcome and action, and the decision it came to. Gives its id. */
export const writeReview = async (writing: Writing, kept: Kept): Promise<string> => {
  const { db, values, plan } = writing
  const { decided, ...row } = kept
  const { id } = await db
    .insertInto('cin_review')
    .values({
      ...row,
      cin_plan_id: plan.id,
      person_id: plan.person_id,
      held_on: values.held_on,
      chair_id: values.chair_id,
      attended: values.attended,
      child_attended: values.child_attended,
      child_view: values.child_view,
      progress: values.progress,
      decision: values.decision,
      rationale: values.rationale,
      plan_version: plan.plan_version,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeFindings(writing, id)
  await writeProgress(writing, id)
  await decide(writing, id, decided)
  return id
}
