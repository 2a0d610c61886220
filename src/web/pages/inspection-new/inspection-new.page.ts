import { inspectionUploadForm } from '../../../inspection/inspection/inspection-upload.form.ts'
import { uploadInspection } from '../../../inspection/inspection/upload-inspection.act.ts'
import { readReport } from '../../../inspection/read-report/read-report.ts'
import { perform } from '../../../practice/perform.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'

/** Takes one report in, reads it, and leads to where what was read is checked. */
export const inspectionNew = page({
  id: 'inspection-new',
  path: '/inspections/new',
  may: 'inspection.upload',
  form: inspectionUploadForm,
  show: () => ({ back: { href: '/inspections', text: 'Back to inspection reports' } }),
  async submit({ db, actor, today, now }, { values: { report } }) {
    const reading = await readReport(report.bytes, report.filename)
    const context = { actor, today, now }
    const result = await perform(db, context, uploadInspection, { params: {}, values: { report, reading } })
    return result.refusals ?? redirectTo(`/inspections/${result.done.id}/check`)
  },
})
