import { addAction } from '../../../inspection/improvement/add-action.act.ts'
import { findItem, owners } from '../../../inspection/improvement/improvement.store.ts'
import { improvementActionForm } from '../../../inspection/improvement/improvement-action.form.ts'
import { page } from '../../page.ts'

/** Adds an action to an item of the programme. */
export const improvementActionNew = page({
  id: 'improvement-action-new',
  path: '/improvement/:item/actions/new',
  may: 'improvement.write',
  view: 'pages/improvement-action/about-item.njk',
  form: improvementActionForm,
  act: addAction,
  options: async ({ db }) => ({ owner_id: await owners(db) }),
  show: async ({ db, params }) => ({ item: await findItem(db, params.item) }),
  then: ({ params }) => `/improvement/${params.item}`,
})
