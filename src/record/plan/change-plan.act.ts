import { type About, act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { planEditForm } from './plan.form.ts'
import { findPlan, type Plan, planContent } from './plan.store.ts'
import { atVersion, type PlanText } from './plan.ts'
import { planAsTyped } from './plan-as-typed.ts'
import { type PlanChanges, planChanges } from './plan-changes.ts'
import { planGuards } from './plan-guards.ts'
import { keepVersion, moveActions, writeContent } from './plan-writes.store.ts'

type Values = ValuesOf<typeof planEditForm>
type Changing = About & { plan: Plan; changes: PlanChanges }

const textOf = (values: PlanText): PlanText => {
  const { summary, child_version, contingency, agreed_with, visit_working_days } = values
  return { summary, child_version, contingency, agreed_with, visit_working_days }
}

/** Changes a plan. Different words, outcomes, actions or dates make a new version with why; an action's progress does not. */
export const changePlan = act({
  id: 'plan.change',
  title: 'Change a plan',
  may: 'plan.write',
  async about({
    db,
    params,
    values,
  }: {
    db: Db
    params: Readonly<Record<string, string>>
    values: Values
  }): Promise<Changing> {
    const plan = await findPlan(db, params.plan ?? '')
    const content = await planContent(db, plan.id)
    const now = {
      text: textOf(plan),
      outcomes: atVersion(content.outcomes, plan.plan_version),
      actions: atVersion(content.actions, plan.plan_version),
    }
    return {
      person_ids: [plan.person_id],
      plan,
      changes: planChanges(now, { text: textOf(values), outcomes: values.outcomes, actions: values.actions }),
      subject: { table: 'cin_plan', id: plan.id, version: plan.version, row: planAsTyped(plan, now) },
    }
  },
  refuses({ values, about }: Call<Values, Changing>): Refusal[] {
    const { plan, changes } = about
    if (plan.end_on) return [{ field: 'because', says: 'This plan has ended: it can no longer be changed' }]
    if (!changes.makes_version && changes.moved_actions.length === 0) {
      return [{ field: 'because', says: 'Nothing in the plan is different' }]
    }
    const why: Refusal[] =
      changes.makes_version && !values.because
        ? [{ field: 'because', says: `Say why the plan is changing: this makes version ${plan.plan_version + 1}` }]
        : []
    return [...why, ...planGuards(values)]
  },
  async writes({ db, values, about, actor, today }: Call<Values, Changing>) {
    const { plan, changes } = about
    const { no_contingency_because, undated_because } = values
    await moveActions(db, changes.moved_actions, today)
    if (!changes.makes_version) {
      // The plan's own row counts the change too, so that two people saying where actions have got to are told.
      await db.updateTable('cin_plan').set({ undated_because }).where('id', '=', plan.id).execute()
      return { plan_id: plan.id, number: null }
    }
    const number = plan.plan_version + 1
    const belongs = { cin_plan_id: plan.id, person_id: plan.person_id }
    const made = { number, made_on: today, made_by: actor.worker_id, because: values.because ?? '' }
    await keepVersion(db, belongs, { ...made, text: textOf(values) })
    await writeContent(db, belongs, number, changes)
    await db
      .updateTable('cin_plan')
      .set({
        ...textOf(values),
        no_contingency_because,
        undated_because,
        plan_version: number,
        // What was approved before is no longer the whole plan: the manager looks again.
        approved_version: plan.approved_on ? (plan.approved_version ?? plan.plan_version) : null,
      })
      .where('id', '=', plan.id)
      .execute()
    // A review that decided to change the plan did change it, once the change is made.
    await db
      .updateTable('cin_review')
      .set({ is_unchanged: false })
      .where('cin_plan_id', '=', plan.id)
      .where('decision', '=', 'change')
      .where('plan_version', '=', plan.plan_version)
      .where('is_unchanged', '=', true)
      .execute()
    await db
      .updateTable('decision')
      .set({ action_done_on: today })
      .where('subject_id', '=', plan.id)
      .where('kind', '=', 'oversight')
      .where('action', 'is not', null)
      .where('action_done_on', 'is', null)
      .execute()
    return { plan_id: plan.id, number }
  },
  tells: ({ values, about, now }, { number }) =>
    number === null
      ? []
      : [
          {
            person_id: about.plan.person_id,
            at: now,
            kind: 'plan',
            source_table: 'cin_plan',
            source_id: about.plan.id,
            significance: 2,
            says: `Plan changed (version ${number}): ${values.because}`,
          },
        ],
})
