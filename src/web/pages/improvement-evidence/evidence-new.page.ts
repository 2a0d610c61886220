import { addEvidence } from '../../../inspection/closing/add-evidence.act.ts'
import { evidenceForm } from '../../../inspection/closing/evidence.form.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { page } from '../../page.ts'

/** Adds what shows whether an improvement reached children. */
export const evidenceNew = page({
  id: 'evidence-new',
  path: '/improvement/:item/evidence/new',
  may: 'improvement.evidence',
  view: 'pages/improvement-action/about-item.njk',
  form: evidenceForm,
  act: addEvidence,
  show: async ({ db, params }) => ({ item: await findItem(db, params.item) }),
  then: ({ params }) => `/improvement/${params.item}#evidence`,
})
