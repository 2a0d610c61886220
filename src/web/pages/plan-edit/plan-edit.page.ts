import { changePlan } from '../../../record/plan/change-plan.act.ts'
import { planEditForm } from '../../../record/plan/plan.form.ts'
import { findPlan, planContent, sentBack } from '../../../record/plan/plan.store.ts'
import { atVersion } from '../../../record/plan/plan.ts'
import { planAsTyped } from '../../../record/plan/plan-as-typed.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Changes a plan: a new version with why, or news of its actions. */
export const planEdit = page({
  path: '/plans/:plan/edit',
  may: 'plan.write',
  view: 'pages/plan-edit/plan-edit.njk',
  about: async ({ db, params }) => [(await findPlan(db, params.plan)).person_id],
  form: planEditForm,
  act: changePlan,
  async filled({ db, params }) {
    const plan = await findPlan(db, params.plan)
    const { outcomes, actions } = await planContent(db, plan.id)
    const now = { outcomes: atVersion(outcomes, plan.plan_version), actions: atVersion(actions, plan.plan_version) }
    return { values: planAsTyped(plan, now), version: plan.version }
  },
  async show({ db, params, today }) {
    const plan = await findPlan(db, params.plan)
    return { plan, sent_back: await sentBack(db, plan.id), banner: await childBanner(db, plan.person_id, today) }
  },
  then: (_, { plan_id }) => `/plans/${plan_id}`,
})
