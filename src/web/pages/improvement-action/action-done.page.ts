import { finishAction } from '../../../inspection/improvement/finish-action.act.ts'
import { findAction, findItem } from '../../../inspection/improvement/improvement.store.ts'
import { actionDoneForm } from '../../../inspection/improvement/improvement-action.form.ts'
import { page } from '../../page.ts'

/** Says that an action is done, and what shows it. */
export const actionDone = page({
  id: 'action-done',
  path: '/improvement/:item/actions/:action/done',
  may: 'improvement.write',
  view: 'pages/improvement-action/about-item.njk',
  form: actionDoneForm,
  act: finishAction,
  show: async ({ db, params }) => ({
    item: await findItem(db, params.item),
    action: await findAction(db, params.item, params.action),
  }),
  then: ({ params }) => `/improvement/${params.item}`,
})
