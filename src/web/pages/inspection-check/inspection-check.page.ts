import { acceptInspection } from '../../../inspection/inspection/accept-inspection.act.ts'
import { asTyped } from '../../../inspection/inspection/as-typed.ts'
import { findInspection, readingOf } from '../../../inspection/inspection/inspection.store.ts'
import { findingTone, sayDays } from '../../../inspection/inspection/inspection.ts'
import { inspectionCheckForm } from '../../../inspection/inspection/inspection-check.form.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'

/** What was read of a report, beside the pictures of its pages, to correct and accept. */
export const inspectionCheck = page({
  path: '/inspections/:inspection/check',
  may: 'inspection.upload',
  view: 'pages/inspection-check/inspection-check.njk',
  form: inspectionCheckForm,
  act: acceptInspection,
  async filled({ db, params }) {
    const inspection = await findInspection(db, params.inspection)
    return { values: asTyped(inspection, await readingOf(db, inspection.id)), version: inspection.version }
  },
  async show({ db, params }) {
    const inspection = await findInspection(db, params.inspection)
    if (inspection.accepted_at) return redirectTo(`/inspections/${inspection.id}`)
    const { report, pages } = await readingOf(db, inspection.id)
    return {
      inspection,
      days: sayDays(inspection),
      faults: report.faults,
      pages: Array.from({ length: pages }, (_, at) => at + 1),
      tone_of: findingTone,
    }
  },
  then: (_, { id }) => `/inspections/${id}`,
})
