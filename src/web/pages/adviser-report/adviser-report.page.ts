import { scopeOf } from '../../../access/permissions.ts'
import { readsNoName } from '../../../access/roles.ts'
import { findFile } from '../../../inspection/board/paper.store.ts'
import { allItems } from '../../../inspection/improvement/improvement.store.ts'
import { namesIn } from '../../../inspection/no-names/names-in.store.ts'
import { adviserReportForm } from '../../../inspection/oversight/adviser-report.form.ts'
import { adviserReports, findAdviserReport } from '../../../inspection/oversight/adviser-report.store.ts'
import { fileAdviserReport } from '../../../inspection/oversight/file-adviser-report.act.ts'
import { pdfWords } from '../../../inspection/read-report/read-report.ts'
import { workstreamChoices, workstreams } from '../../../inspection/workstream/workstream.store.ts'
import { perform } from '../../../practice/perform.ts'
import { NotAllowed, NotFound } from '../../../record/conditions.ts'
import { download, redirectTo } from '../../answers.ts'
import { page } from '../../page.ts'

/** The adviser's reports to ministers, the latest whole and those before it below. */
export const adviserReportList = page({
  id: 'adviser-report-list',
  path: '/adviser-reports',
  may: 'improvement.read',
  view: 'pages/adviser-report/adviser-report-list.njk',
  show: async ({ db, actor }) => ({
    reports: await adviserReports(db),
    may_write: scopeOf('adviser.report', actor.role) !== null,
  }),
})

/** One report of the adviser: what they find, workstream by workstream and improvement by improvement, and what they recommend. */
export const adviserReport = page({
  id: 'adviser-report',
  path: '/adviser-reports/:advice',
  may: 'improvement.read',
  view: 'pages/adviser-report/adviser-report.njk',
  async show({ db, params }) {
    const { words: _, ...report } = await findAdviserReport(db, params.advice)
    return { report }
  },
})

/** Its PDF, looked through again as it is handed out: somebody may have come onto the record since. */
export const adviserReportFile = page({
  id: 'adviser-report-file',
  path: '/adviser-reports/:advice/file',
  may: 'improvement.read',
  view: 'layouts/wide.njk',
  async show({ db, params, actor }) {
    const { document_id, words } = await findAdviserReport(db, params.advice)
    if (!document_id) throw new NotFound()
    if (readsNoName(actor.role) && (await namesIn(db, [words ?? ''])).length > 0)
      throw new NotAllowed('This report names somebody on the record. Ask for it without the name.')
    const { file_name, content } = await findFile(db, document_id)
    return download({ filename: file_name, type: 'application/pdf', body: content })
  },
})

/** The adviser files a report. */
export const adviserReportNew = page({
  id: 'adviser-report-new',
  path: '/adviser-reports/new',
  may: 'adviser.report',
  form: adviserReportForm,
  async options({ db }) {
    const items = await allItems(db)
    return {
      'workstream_views.workstream_id': await workstreamChoices(db),
      'views.improvement_item_id': items.map(({ id, number, text }) => ({ value: id, text: `${number}. ${text}` })),
    }
  },
  filled: async ({ db }) => ({
    values: {
      workstream_views: (await workstreams(db)).map(({ id }) => ({ workstream_id: id, shows: null, says: null })),
      views: (await allItems(db)).map(({ id }) => ({ improvement_item_id: id, shows: null, says: null })),
    },
  }),
  show: () => ({ back: { href: '/adviser-reports', text: 'Back to the adviser’s reports' } }),
  async submit({ db, params, actor, today, now }, { values }) {
    const read = values.file ? await pdfWords(values.file.bytes) : null
    const given = { params, values: { ...values, read } }
    const { done, refusals } = await perform(db, { actor, today, now }, fileAdviserReport, given)
    return done ? redirectTo(`/adviser-reports/${done.id}`) : (refusals ?? [])
  },
})
