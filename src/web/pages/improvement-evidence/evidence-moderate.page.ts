import { findEvidence } from '../../../inspection/closing/closing.store.ts'
import { moderationForm } from '../../../inspection/closing/evidence.form.ts'
import { moderateEvidence } from '../../../inspection/closing/moderate-evidence.act.ts'
import { findItem } from '../../../inspection/improvement/improvement.store.ts'
import { page } from '../../page.ts'

/** A second person says what evidence shows, having looked at what the first looked at. */
export const evidenceModerate = page({
  id: 'evidence-moderate',
  path: '/improvement/:item/evidence/:evidence/moderate',
  may: 'improvement.evidence',
  view: 'pages/improvement-evidence/evidence-moderate.njk',
  form: moderationForm,
  act: moderateEvidence,
  async filled({ db, params }) {
    const { version } = await findEvidence(db, params.item, params.evidence)
    return { version }
  },
  show: async ({ db, params }) => ({
    item: await findItem(db, params.item),
    evidence: await findEvidence(db, params.item, params.evidence),
  }),
  then: ({ params }) => `/improvement/${params.item}#evidence`,
})
