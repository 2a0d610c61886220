import { planForm } from '../../../record/plan/plan.form.ts'
import { groundsFor } from '../../../record/plan/plan.store.ts'
import { noPlanBecause } from '../../../record/plan/plan.ts'
import { startPlan } from '../../../record/plan/start-plan.act.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'
import { siblingsOf } from './siblings.ts'

/** Makes a child in need plan, for a manager to approve. */
export const planNew = page({
  path: '/children/:person/plans/new',
  may: 'plan.write',
  view: 'pages/plan-new/plan-new.njk',
  form: planForm,
  act: startPlan,
  options: async ctx => ({
    siblings: (await siblingsOf(ctx))
      .filter(one => one.no_plan_because === null)
      .map(({ value, text }) => ({ value, text })),
  }),
  async filled({ db, params }) {
    const { cp_ended_on, assessment } = await groundsFor(db, params.person)
    const reason = assessment ? ('assessment' as const) : cp_ended_on ? ('cp_step_down' as const) : undefined
    return { values: { reason } }
  },
  async show(ctx) {
    const { db, params, today } = ctx
    const grounds = await groundsFor(db, params.person)
    return {
      banner: await childBanner(db, params.person, today),
      no_plan_because: noPlanBecause(grounds),
      left_out: (await siblingsOf(ctx)).filter(one => one.no_plan_because !== null),
      grounds,
    }
  },
  then: ({ params }) => `/children/${params.person}/plan`,
})
