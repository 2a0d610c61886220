import { createHash } from 'node:crypto'
import { readReport } from '../inspection/read-report/read-report.ts'
import type { Report } from '../inspection/read-report/report.ts'
import { addDays, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { inspectionReport } from './inspection-report.ts'
import { at } from './moments.ts'
import type { ReportWords } from './phrases/inspections.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'

/** Who put a report in, when, and whether they have said that it was read rightly. */
export type PutIn = { on: PlainDate; by: string | null; is_accepted: boolean }

/** Writes a report of an inspection as the PDF it came as, and what was read of it. Throws when it cannot be read. */
export const writeReport = async (
  rows: Rows,
  random: Random,
  { start, words, put }: { start: PlainDate; words: ReportWords; put: PutIn },
): Promise<{ inspection_id: string; report: Report }> => {
  const published = addDays(start, 46)
  const bytes = Buffer.from(await inspectionReport(start, words))
  const file_name = `aldermere-${published}.pdf`
  const reading = await readReport(bytes.slice(), file_name)
  if (!reading.ok) throw new Error(`Aldermere’s own report cannot be read: ${reading.says}`)
  const { report, pages, places } = reading
  const made = { created_at: at(put.on, 600), created_by: put.by }
  const document = rows.put('document', {
    id: random.uuid(),
    ...made,
    title: 'Inspection report: Aldermere',
    kind: 'report',
    file_name,
    media_type: 'application/pdf',
    size: bytes.length,
    sha256: `\\x${createHash('sha256').update(bytes).digest('hex')}` as never,
    dated_on: published,
    content: `\\x${bytes.toString('hex')}` as never,
  })
  const inspection_id = rows.put('inspection', {
    id: random.uuid(),
    ...made,
    document_id: document,
    authority: 'Aldermere',
    urn: report.urn,
    framework: report.framework,
    kind: report.kind,
    start_on: start,
    end_on: addDays(start, 4),
    published_on: published,
    lead_inspectors: report.lead_inspectors,
    overall: report.overall,
    read: { report, pages, places } as never,
    accepted_at: put.is_accepted ? at(put.on, 625) : null,
    accepted_by: put.is_accepted ? put.by : null,
  })
  return { inspection_id, report }
}
