import { act, type Call } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { GivenFile, Refusal } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import type { Reading } from '../read-report/report.ts'
import { keepReport, sameFile } from './inspection.store.ts'

type Values = { report: GivenFile; reading: Reading }
type Asked = { db: Db; params: Readonly<Record<string, string>>; values: Values }

/**
 * Keeps a report and what was read of it, for somebody to check. Nothing of it is in the programme yet. Refuses what
 * could not be read as a report, and a file that is here already; of those nothing is stored.
 */
export const uploadInspection = act({
  id: 'inspection.upload',
  title: 'Add an inspection report',
  may: 'inspection.upload',
  about: async (_: Asked) => ({ person_ids: [] }),
  async refuses({ db, values }: Call<Values, { person_ids: string[] }>): Promise<Refusal[]> {
    if (!values.reading.ok) return [{ field: 'report', says: values.reading.says }]
    const same = await sameFile(db, values.report.bytes)
    return same
      ? [{ field: 'report', says: `This report is here already: it was added on ${sayDate(same.uploaded_on)}` }]
      : []
  },
  async writes({ db, values: { report, reading } }) {
    if (!reading.ok) throw new Error('a report that could not be read is refused before it is written')
    const { report: read, pages, places } = reading
    const file_name = report.filename.slice(-200)
    return { id: await keepReport(db, { file_name, bytes: report.bytes, report: read, pages, places }) }
  },
})
