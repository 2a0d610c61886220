import { closePlan } from '../../../record/closing/close-plan.act.ts'
import { planCloseForm } from '../../../record/closing/closing.form.ts'
import { planToClose } from '../../../record/closing/closing.store.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Ends a child in need plan. */
export const planClose = page({
  path: '/plans/:plan/close',
  may: 'case.close',
  view: 'pages/plan-close/plan-close.njk',
  about: async ({ db, params }) => [(await planToClose(db, params.plan)).person_id],
  form: planCloseForm,
  act: closePlan,
  filled: async ({ db, params }) => ({ version: (await planToClose(db, params.plan)).version }),
  async show({ db, params, today }) {
    const plan = await planToClose(db, params.plan)
    return { plan, banner: await childBanner(db, plan.person_id, today) }
  },
  then: (_, { person_id }) => `/children/${person_id}/plan`,
})
