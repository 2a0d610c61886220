import { files, form } from '../../../record/form.ts'

const LARGEST_MB = 20

/** Any number of reports, as they were published. */
export const loadReportsForm = form({
  id: 'library-reports-load',
  title: 'Add reports to the library',
  intro:
    'Each is read for you: its dates and judgements, what needs to improve, and every finding. Reports of any authority, and letters of visits.',
  button: 'Read the reports',
  asks: [
    files('reports', 'Which reports?')
      .hint(
        `Choose as many PDFs as you like, up to ${LARGEST_MB} MB each and 200 at once. Keep their names if you can: they say when each was published.`,
      )
      .accepts('.pdf')
      .atMost(LARGEST_MB)
      .saying({ missing: 'Choose the reports' }),
  ],
})
