import { reopenForm } from '../../../inspection/closing/closing.form.ts'
import { reopenItem } from '../../../inspection/closing/reopen.act.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { page } from '../../page.ts'

/** Opens a closed improvement again, with why. */
export const improvementReopen = page({
  id: 'improvement-reopen',
  path: '/improvement/:item/reopen',
  may: 'improvement.sign',
  view: 'pages/improvement-action/about-item.njk',
  form: reopenForm,
  act: reopenItem,
  show: async ({ db, params }) => ({ item: await findItem(db, params.item) }),
  then: ({ params }) => `/improvement/${params.item}#closing`,
})
