import { createHash } from 'node:crypto'
import { readReport } from '../inspection/read-report/read-report.ts'
import type { Places, Report } from '../inspection/read-report/report.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at } from './moments.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'

/** Who put a report or letter in, when, and whether they have said that it was read rightly. */
export type PutIn = { on: PlainDate; by: string | null; is_accepted: boolean }

type Given = {
  bytes: Buffer
  title: string
  file_name: string
  start: PlainDate
  end: PlainDate
  dated: PlainDate
  put: PutIn
}

const documentRow = ({ bytes, title, file_name, dated }: Given) => ({
  title,
  kind: 'report' as const,
  file_name,
  media_type: 'application/pdf',
  size: bytes.length,
  sha256: `\\x${createHash('sha256').update(bytes).digest('hex')}` as never,
  dated_on: dated,
  content: `\\x${bytes.toString('hex')}` as never,
})

const inspectionRow = ({ start, end, dated, put }: Given, report: Report) => ({
  authority: 'Aldermere',
  urn: report.urn,
  framework: report.framework,
  kind: report.kind,
  visit_number: report.visit?.number ?? null,
  inspectors: report.visit?.inspectors ?? [],
  looked_at: report.visit?.looked_at ?? [],
  headline: report.visit?.headline ?? null,
  start_on: start,
  end_on: end,
  published_on: dated,
  lead_inspectors: report.lead_inspectors,
  overall: report.overall,
  accepted_at: put.is_accepted ? at(put.on, 625) : null,
  accepted_by: put.is_accepted ? put.by : null,
})

/** Writes a report or a letter as the PDF it came as, and what was read of it. Throws when it cannot be read. */
export const writeReport = async (
  rows: Rows,
  random: Random,
  given: Given,
): Promise<{ inspection_id: string; report: Report; places: Places }> => {
  const reading = await readReport(new Uint8Array(given.bytes), given.file_name)
  if (!reading.ok) throw new Error(`${given.title} cannot be read: ${reading.says}`)
  const { report, pages, places } = reading
  const made = { created_at: at(given.put.on, 600), created_by: given.put.by }
  const document_id = rows.put('document', { id: random.uuid(), ...made, ...documentRow(given) })
  const inspection_id = rows.put('inspection', {
    id: random.uuid(),
    ...made,
    ...inspectionRow(given, report),
    document_id,
    read: { report, pages, places } as never,
  })
  return { inspection_id, report, places }
}

/** Writes what was accepted of a report: every finding with the figures it quotes. Gives the findings' ids, in their order. */
export const writeFindings = (
  rows: Rows,
  random: Random,
  {
    inspection_id,
    report,
    made,
  }: { inspection_id: string; report: Report; made: { created_at: string; created_by: string | null } },
): string[] =>
  report.findings.map(({ paragraph, section, text, tone }, position) => {
    const finding = rows.put('inspection_finding', {
      id: random.uuid(),
      ...made,
      inspection_id,
      position,
      paragraph: paragraph?.toString() ?? null,
      section,
      text,
      tone,
    })
    const quoted = (report.figures ?? []).filter(figure => figure.finding === position)
    for (const [place, { value, out_of, was, unit, counts }] of quoted.entries())
      rows.add('inspection_figure', {
        id: random.uuid(),
        ...made,
        inspection_finding_id: finding,
        position: place,
        value,
        out_of,
        was,
        unit,
        counts,
      })
    return finding
  })
