import { inspectionUploadForm } from '../../../inspection/inspection/inspection-upload.form.ts'
import { paperOf, readPaper } from '../../../inspection/inspection/read-given.ts'
import { uploadInspection } from '../../../inspection/inspection/upload-inspection.act.ts'
import { perform } from '../../../practice/perform.ts'
import { redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'

/** Takes one report, letter or account in, reads it, and leads to where what was read is checked. */
export const inspectionNew = page({
  id: 'inspection-new',
  path: '/inspections/new',
  may: 'inspection.upload',
  form: inspectionUploadForm,
  show: () => ({ back: { href: '/inspections', text: 'Back to inspections and visits' } }),
  async submit({ db, actor, today, now }, { values }) {
    const paper = paperOf(values)
    const reading = paper && (await readPaper(paper, values.source_on))
    const given = { params: {}, values: { ...values, reading } }
    const result = await perform(db, { actor, today, now }, uploadInspection, given)
    return result.refusals ?? redirectTo(`/inspections/${result.done.id}/check`)
  },
})
