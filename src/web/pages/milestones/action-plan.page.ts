import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { actionPlanForm, WAITS_FOR_NONE } from '../../../inspection/milestone/milestone.form.ts'
import { findPlanned, plannedActions } from '../../../inspection/milestone/milestone.store.ts'
import { planAction } from '../../../inspection/milestone/plan-action.act.ts'
import { page } from '../../page.ts'

/** Says whether an action is a milestone, and which other action must be done before it. */
export const actionPlan = page({
  id: 'action-plan',
  path: '/improvement/:item/actions/:action/plan',
  may: 'improvement.write',
  view: 'pages/improvement-action/about-item.njk',
  form: actionPlanForm,
  act: planAction,
  options: async ({ db, params }) => ({
    waits_for_id: [
      { value: WAITS_FOR_NONE, text: 'No: it waits for none' },
      ...(await plannedActions(db))
        .filter(({ id }) => id !== params.action)
        .toSorted((one, other) => one.item.number - other.item.number)
        .map(({ id, item, what }) => ({ value: id, text: `${item.number}: ${what}` })),
    ],
  }),
  async filled({ db, params }) {
    const { is_milestone, waits_for_id, version } = (await findPlanned(db, params.item, params.action)).planned
    return { values: { is_milestone, waits_for_id: waits_for_id ?? WAITS_FOR_NONE }, version }
  },
  show: async ({ db, params }) => ({
    item: await findItem(db, params.item),
    action: (await findPlanned(db, params.item, params.action)).planned,
  }),
  then: ({ params }) => `/improvement/${params.item}`,
})
