import { act, type Call } from '../../../record/act.ts'
import type { Db } from '../../../record/database.ts'
import { form, longText, oneOf, type Refusal, type ValuesOf } from '../../../record/form.ts'
import { findLibraryReport, type ReportRow } from './library-report.store.ts'
import { isUnchecked } from './library-report.ts'

/** Whether a report was read rightly, once somebody has held it beside the paper. */
export const checkReportForm = form({
  id: 'library-report-check',
  title: 'Say whether it was read rightly',
  button: 'Save',
  asks: [
    oneOf('is_right', 'Hold it beside the report. Is it right?', [
      { code: 'right', label: 'Yes: it counts like every other' },
      {
        code: 'wrong',
        label: 'No: put it aside',
        meaning: 'It leaves the library; its file is kept, and can be added again',
      },
    ]).saying({ missing: 'Choose whether it is right' }),
    longText('reason', 'What is wrong?').when({ is_right: 'wrong' }).lines(2).saying({ missing: 'Say what is wrong' }),
  ],
})

type Values = ValuesOf<typeof checkReportForm>
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }
type Checking = {
  person_ids: string[]
  report: ReportRow
  subject: { table: 'library_report'; id: string; version: number; row: ReportRow }
}

/** Says that a report of the library was read rightly, or puts it aside. Refuses to call right what nobody doubted. */
export const checkReport = act({
  id: 'library.check-report',
  title: 'Check a report of the library',
  may: 'inspection.upload',
  async about({ db, params }: Asked): Promise<Checking> {
    const report = await findLibraryReport(db, params.report ?? '')
    const { id, version } = report
    return { person_ids: [], report, subject: { table: 'library_report', id, version, row: report } }
  },
  refuses: ({ values, about: { report } }: Call<Values, Checking>): Refusal[] =>
    values.is_right === 'right' && !isUnchecked(report)
      ? [{ field: 'is_right', says: 'There was nothing to check, or somebody has checked it already' }]
      : [],
  async writes({ db, actor, today, now, values, about: { report } }: Call<Values, Checking>) {
    const change =
      values.is_right === 'right'
        ? { checked_by: actor.worker_id, checked_on: today }
        : { voided_at: now, void_reason: values.reason ?? 'Read wrongly' }
    await db.updateTable('library_report').set(change).where('id', '=', report.id).execute()
    return { id: report.id, is_right: values.is_right === 'right' }
  },
})
