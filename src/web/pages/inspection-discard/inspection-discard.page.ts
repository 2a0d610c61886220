import { discardInspection, inspectionDiscardForm } from '../../../inspection/inspection/discard-inspection.act.ts'
import { findInspection } from '../../../inspection/inspection/inspection.store.ts'
import { page } from '../../page.ts'

/** Puts a report uploaded by mistake aside. */
export const inspectionDiscard = page({
  id: 'inspection-discard',
  path: '/inspections/:inspection/discard',
  may: 'inspection.upload',
  form: inspectionDiscardForm,
  act: discardInspection,
  async show({ db, params }) {
    const { id, authority } = await findInspection(db, params.inspection)
    return {
      back: { href: `/inspections/${id}/check`, text: `Back to the report${authority ? ` on ${authority}` : ''}` },
    }
  },
  then: () => '/inspections',
})
