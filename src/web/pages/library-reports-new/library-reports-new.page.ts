import { loadReports } from '../../../inspection/library/reports/load-reports.act.ts'
import { loadReportsForm } from '../../../inspection/library/reports/load-reports.form.ts'
import { page } from '../../page.ts'

/** Takes any number of reports in, and leads to where their reading is watched. */
export const libraryReportsNew = page({
  id: 'library-reports-new',
  path: '/library/reports/new',
  may: 'inspection.upload',
  form: loadReportsForm,
  act: loadReports,
  show: () => ({ back: { href: '/library/reports', text: 'The reports of the library' } }),
  then: (_, { id }) => `/library/loads/${id}`,
})
