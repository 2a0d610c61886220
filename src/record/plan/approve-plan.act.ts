import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { planApproveForm } from './plan.form.ts'
import { findPlan, type Plan } from './plan.store.ts'
import { isApproved } from './plan.ts'

type Values = ValuesOf<typeof planApproveForm>
type Approving = About & { plan: Plan }

/** A manager approves a plan as it stands or sends it back. Whoever wrote this version does not; each answer is a decision. */
export const approvePlan = act({
  id: 'plan.approve',
  title: 'Approve a plan',
  may: 'plan.approve',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>> }): Promise<Approving> {
    const plan = await findPlan(db, params.plan ?? '')
    return {
      person_ids: [plan.person_id],
      plan,
      subject: { table: 'cin_plan', id: plan.id, version: plan.version, row: { ...plan } },
    }
  },
  refuses({ about: { plan }, actor }: Call<Values, Approving>): Refusal[] {
    if (plan.end_on) return [{ field: 'answer', says: 'This plan has ended: there is nothing to approve' }]
    if (isApproved(plan)) return [{ field: 'answer', says: 'This version of the plan is already approved' }]
    if (plan.made_by === actor.worker_id) {
      return [{ field: 'answer', says: 'You wrote this version: another manager must approve it' }]
    }
    return []
  },
  async writes({ db, values, about: { plan }, actor, now, today }: Call<Values, Approving>) {
    const approved = values.answer === 'approve'
    if (approved) {
      await db
        .updateTable('cin_plan')
        .set({ approved_on: today, approved_by: actor.worker_id, approved_version: plan.plan_version })
        .where('id', '=', plan.id)
        .execute()
    }
    const first = plan.approved_on === null
    await db
      .insertInto('decision')
      .values({
        person_id: plan.person_id,
        subject_table: 'cin_plan',
        subject_id: plan.id,
        kind: approved ? (first ? 'plan_started' : 'plan_changed') : 'oversight',
        decided_at: now,
        decided_on: today,
        decided_by: actor.worker_id,
        decider_role: actor.role,
        what: approved
          ? `Approved the child in need plan, version ${plan.plan_version}`
          : `Sent the child in need plan back, version ${plan.plan_version}`,
        rationale: values.rationale,
        read: [`The plan, version ${plan.plan_version}`],
        action: values.to_change,
        action_owner: approved ? null : plan.maker,
        action_due_on: values.change_by,
      })
      .execute()
    return { plan_id: plan.id, approved }
  },
  tells: ({ about: { plan }, actor, now }, { approved }) => [
    {
      person_id: plan.person_id,
      at: now,
      kind: 'decision',
      source_table: 'cin_plan',
      source_id: plan.id,
      significance: 2,
      says: approved
        ? `Child in need plan, version ${plan.plan_version}, approved by ${actor.name}`
        : `Child in need plan, version ${plan.plan_version}, sent back by ${actor.name}`,
    },
  ],
})
