import { findAction, findItem } from '../../../inspection/improvement/improvement.store.ts'
import { actionRedateForm } from '../../../inspection/improvement/improvement-action.form.ts'
import { redateAction } from '../../../inspection/improvement/redate-action.act.ts'
import { page } from '../../page.ts'

/** Gives an action another date, with why; the old one is kept. */
export const actionRedate = page({
  id: 'action-redate',
  path: '/improvement/:item/actions/:action/redate',
  may: 'improvement.write',
  view: 'pages/improvement-action/about-item.njk',
  form: actionRedateForm,
  act: redateAction,
  async filled({ db, params }) {
    const { version } = await findAction(db, params.item, params.action)
    return { version }
  },
  show: async ({ db, params }) => ({
    item: await findItem(db, params.item),
    action: await findAction(db, params.item, params.action),
  }),
  then: ({ params }) => `/improvement/${params.item}`,
})
