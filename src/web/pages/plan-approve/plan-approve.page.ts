import { approvePlan } from '../../../record/plan/approve-plan.act.ts'
import { planApproveForm } from '../../../record/plan/plan.form.ts'
import { findPlan, planContent, versionsOf } from '../../../record/plan/plan.store.ts'
import { isApproved } from '../../../record/plan/plan.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { planLaidOut } from '../child-plan/plan-view.ts'
import { togetherWith } from '../child-plan/together.ts'

/** A manager reads the plan, approves it or sends it back. */
export const planApprove = page({
  path: '/plans/:plan/approve',
  may: 'plan.approve',
  view: 'pages/plan-approve/plan-approve.njk',
  about: async ({ db, params }) => [(await findPlan(db, params.plan)).person_id],
  form: planApproveForm,
  act: approvePlan,
  filled: async ({ db, params }) => ({ version: (await findPlan(db, params.plan)).version }),
  async show({ db, actor, params, today }) {
    const plan = await findPlan(db, params.plan)
    const [latest] = await versionsOf(db, plan.id)
    return {
      plan,
      latest,
      together: await togetherWith(db, actor, plan),
      is_approved: isApproved(plan),
      is_own: plan.made_by === actor.worker_id,
      ...planLaidOut(await planContent(db, plan.id), plan.plan_version),
      banner: await childBanner(db, plan.person_id, today),
    }
  },
  then: (_, { plan_id }) => `/plans/${plan_id}`,
})
