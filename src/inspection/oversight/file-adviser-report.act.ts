import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { refuseFile } from '../board/add-paper.act.ts'
import { keepFile } from '../board/paper.store.ts'
import { allItems } from '../improvement/improvement.store.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import type { PdfWords } from '../read-report/pdf/words-of-pdf.ts'
import { workstreams } from '../workstream/workstream.store.ts'
import type { adviserReportForm } from './adviser-report.form.ts'
import { adviserReports } from './adviser-report.store.ts'

/** What was typed, and what the PDF says where there is one. */
type Values = ValuesOf<typeof adviserReportForm> & { read: PdfWords | null }
type Filing = { person_ids: string[] }

/** Files the adviser's report to ministers. It is kept as it was filed; what changes later is said in the next. */
export const fileAdviserReport = sharedAct({
  id: 'adviser.report.file',
  title: 'File the adviser’s report',
  may: 'adviser.report',
  about: async (): Promise<Filing> => ({ person_ids: [] }),
  async refuses({ db, values }: Call<Values, Filing>): Promise<Refusal[]> {
    const [items, streams] = [await allItems(db), await workstreams(db)]
    const isStrange =
      values.views.some(view => !items.some(({ id }) => id === view.improvement_item_id)) ||
      values.workstream_views.some(view => !streams.some(({ id }) => id === view.workstream_id))
    const twice = (await adviserReports(db)).find(({ to_on }) => to_on === values.to_on)
    return [
      ...refuseFile(values.read),
      ...(isStrange ? [{ field: 'views', says: 'The programme has changed: open the page again' }] : []),
      ...(twice
        ? [{ field: 'to_on-day', says: `The report to ${sayDate(twice.to_on)} is filed already, and stays as it is` }]
        : []),
    ]
  },
  async writes({ db, values, actor, today }: Call<Values, Filing>) {
    const { views, workstream_views, file, read, ...words } = values
    const title = `Adviser’s report to ${sayDate(values.to_on)}`
    const kept = file && {
      title,
      file_name: file.filename,
      bytes: file.bytes,
      dated_on: today,
      kind: 'report' as const,
    }
    const document_id = kept ? await keepFile(db, kept) : null
    const row = { ...words, adviser_id: actor.worker_id, reported_on: today, document_id }
    const { id } = await db
      .insertInto('adviser_report')
      .values({ ...row, words: document_id && read?.ok ? read.words : null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const seen = views.flatMap(({ improvement_item_id, shows, says }) =>
      shows ? [{ adviser_report_id: id, improvement_item_id, shows, says: says ?? '' }] : [],
    )
    if (seen.length > 0) await db.insertInto('adviser_view').values(seen).execute()
    const ofStreams = workstream_views.flatMap(({ workstream_id, shows, says }) =>
      shows ? [{ adviser_report_id: id, workstream_id, shows, says: says ?? '' }] : [],
    )
    if (ofStreams.length > 0) await db.insertInto('adviser_workstream_view').values(ofStreams).execute()
    return { id }
  },
})
