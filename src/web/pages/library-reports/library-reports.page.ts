import { scopeOf } from '../../../access/permissions.ts'
import { libraryReports, type ReportRow } from '../../../inspection/library/reports/library-report.store.ts'
import { isUnchecked, sayKind } from '../../../inspection/library/reports/library-report.ts'
import { reportLoads } from '../../../inspection/library/reports/report-load.store.ts'
import type { Grade } from '../../../inspection/read-report/report.ts'
import { gradeSaid } from '../../grade-said.ts'
import { page } from '../../page.ts'
import { pageNumber } from '../../page-number.ts'

const SHOWN = 100

const lineOf = (report: ReportRow) => ({
  ...report,
  kind_said: sayKind(report),
  grade: report.overall ? gradeSaid(report.overall as Grade) : null,
  is_unchecked: isUnchecked(report),
})

/** The reports whose words are in the library, the latest first, and the loads they came in. */
export const libraryReportList = page({
  path: '/library/reports',
  may: 'improvement.read',
  view: 'pages/library-reports/library-reports.njk',
  logs: 'list',
  async show({ db, query, actor }) {
    const all = await libraryReports(db)
    const { authority = '', show = '' } = query
    const shown = all.filter(
      each => (!authority || each.slug === authority) && (show !== 'unchecked' || isUnchecked(each)),
    )
    const page_number = pageNumber(query.page, Math.ceil(shown.length / SHOWN))
    const names = new Map(all.map(each => [each.slug, each.authority]))
    const may_load = scopeOf('inspection.upload', actor.role) !== null
    return {
      may_load,
      total: all.length,
      count: shown.length,
      unchecked: all.filter(isUnchecked).length,
      rows: shown.slice((page_number - 1) * SHOWN, page_number * SHOWN).map(lineOf),
      page_number,
      pages: Math.max(1, Math.ceil(shown.length / SHOWN)),
      loads: may_load ? await reportLoads(db) : [],
      fields: [
        {
          name: 'authority',
          label: 'Authority',
          kind: 'select',
          value: authority,
          options: [
            { value: '', text: 'Every authority' },
            ...[...names].map(([value, text]) => ({ value, text })).sort((a, b) => a.text.localeCompare(b.text)),
          ],
        },
        {
          name: 'show',
          label: 'Show',
          kind: 'select',
          value: show,
          options: [
            { value: '', text: 'Every report' },
            { value: 'unchecked', text: 'Those to be checked' },
          ],
        },
      ],
    }
  },
})
