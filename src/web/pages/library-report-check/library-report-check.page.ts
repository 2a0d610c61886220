import { checkReport, checkReportForm } from '../../../inspection/library/reports/check-report.act.ts'
import { findLibraryReport } from '../../../inspection/library/reports/library-report.store.ts'
import { page } from '../../page.ts'

/** Where somebody who held a report beside the paper says whether it was read rightly. */
export const libraryReportCheck = page({
  path: '/library/reports/:report/check',
  may: 'inspection.upload',
  view: 'pages/library-report-check/library-report-check.njk',
  form: checkReportForm,
  act: checkReport,
  filled: async ({ db, params }) => ({ version: (await findLibraryReport(db, params.report)).version }),
  async show({ db, params }) {
    const report = await findLibraryReport(db, params.report)
    const back = { href: `/library/reports/${report.id}`, text: `The report on ${report.authority}` }
    return { report, back }
  },
  then: (_, { id, is_right }) => (is_right ? `/library/reports/${id}` : '/library/reports'),
})
