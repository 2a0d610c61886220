import { file, form } from '../../record/form.ts'
import { LIMITS } from '../read-report/limits.ts'

const LARGEST_MB = LIMITS.largest_bytes / 1024 / 1024

/** One report, as it was published. */
export const inspectionUploadForm = form({
  id: 'inspection-upload',
  title: 'Add an inspection report',
  intro: 'The report is read for you: its dates, judgements, what needs to improve and every numbered finding.',
  button: 'Read the report',
  asks: [
    file('report', 'Which report?')
      .hint(
        `The PDF as Ofsted published it, up to ${LARGEST_MB} MB. Keep its name if you can: it says when it was published.`,
      )
      .accepts('.pdf')
      .atMost(LARGEST_MB)
      .saying({
        missing: 'Choose the report',
        wrong: 'Choose a PDF: the report as it was published',
        long: `The report must be smaller than ${LARGEST_MB} MB`,
      }),
  ],
})
