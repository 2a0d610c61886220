import { createHash } from 'node:crypto'
import { forLibrary } from '../inspection/library/reports/library-report.ts'
import { readReport } from '../inspection/read-report/read-report.ts'
import { addDays, addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { inspectionReport } from './inspection-report.ts'
import { at, workingDay } from './moments.ts'
import { INSPECTED_ELSEWHERE, LETTERS_ELSEWHERE, NEIGHBOURS } from './phrases/elsewhere.ts'
import { type Random, randomFrom } from './random.ts'
import { monthOf } from './report-days.ts'
import type { Rows } from './rows.ts'
import { visitLetter } from './visit-letter.ts'
import type { Workforce } from './workforce.ts'

type Given = { title: string; file_name: string; dated: PlainDate; bytes: Buffer }

/** Letters are dated four weeks after the visit, reports seven after the inspection. */
const LETTER_DAYS = 28
const REPORT_DAYS = 49

/** The Tuesday after so many months before today. */
const began = (today: PlainDate, months_ago: number): PlainDate => {
  const day = addMonths(today, -months_ago)
  return addDays(day, (9 - new Date(`${day}T12:00:00Z`).getUTCDay()) % 7)
}

const fileOf = (authority: string, kind: string, dated: PlainDate) =>
  `${authority.toLowerCase()}-${kind.replace(' ', '-')}-${dated}.pdf`

const lettersElsewhere = (today: PlainDate) =>
  LETTERS_ELSEWHERE.map(async ({ authority, director, months_ago, judged_months_ago, words }): Promise<Given> => {
    const start = began(today, months_ago)
    const dated = addDays(start, LETTER_DAYS)
    const judged = { grade: 'inadequate', on: monthOf(addMonths(today, -judged_months_ago)) }
    const letter = { start, end: addDays(start, 1), dated, words: { ...words, judged }, to: { authority, director } }
    return {
      title: `Letter of a ${words.kind}, made for the demonstration: ${authority}`,
      file_name: fileOf(authority, words.kind, dated),
      dated,
      bytes: Buffer.from(await visitLetter(letter)),
    }
  })

const reportElsewhere = async (today: PlainDate): Promise<Given> => {
  const { authority, months_ago, words } = INSPECTED_ELSEWHERE
  const start = addDays(began(today, months_ago), -1)
  const dated = addDays(start, REPORT_DAYS)
  return {
    title: `Inspection report, made for the demonstration: ${authority}`,
    file_name: fileOf(authority, 'inspection', dated),
    dated,
    bytes: Buffer.from(await inspectionReport(start, words, authority)),
  }
}

type Made = { created_at: string; created_by: string | null }

/** Reads one file into the library, as the library itself reads. Throws when it cannot be read or has no place there. */
const writeFile = async (
  rows: Rows,
  random: Random,
  given: Given,
  load: { id: string; position: number },
  made: Made,
) => {
  const { title, file_name, dated, bytes } = given
  const reading = await readReport(new Uint8Array(bytes), file_name)
  const read = reading.ok ? forLibrary(reading.report) : reading
  if (!read.ok) throw new Error(`${title} cannot be read: ${read.says}`)
  const sha256 = `\\x${createHash('sha256').update(bytes).digest('hex')}` as never
  const put = () => ({ id: random.uuid(), ...made })
  const document_id = rows.put('document', {
    ...put(),
    title,
    kind: 'report',
    file_name,
    media_type: 'application/pdf',
    size: bytes.length,
    sha256,
    dated_on: dated,
    content: `\\x${bytes.toString('hex')}` as never,
  })
  const { grades, faults, ...report } = read.report
  const library_report_id = rows.put('library_report', {
    ...put(),
    ...report,
    ...grades,
    published_on: report.published_on ?? dated,
    faults: [...faults],
    document_id,
    sha256,
  })
  for (const passage of read.passages)
    rows.add('library_passage', { ...put(), ...passage, themes: [...passage.themes], library_report_id })
  rows.add('library_file', {
    ...put(),
    library_load_id: load.id,
    position: load.position,
    file_name,
    document_id,
    library_report_id,
    state: 'read',
    settled_at: made.created_at,
  })
}

/**
 * Writes what Aldermere's library holds of other authorities: a report and letters read in one go, most of them of the visit
 * that comes next for Aldermere, and its statistical neighbours. The authorities of the letters never were.
 */
export const writeLibrary = async (rows: Rows, { today, everybody }: Workforce): Promise<void> => {
  const random = randomFrom(14, 22)
  const analyst = everybody.find(worker => worker.role === 'performance_analyst')?.id ?? null
  const on = workingDay(addDays(addMonths(today, -2), 4))
  const made = { created_at: at(on, 610), created_by: analyst }
  const load = rows.put('library_load', { id: random.uuid(), ...made })
  const files = await Promise.all([...lettersElsewhere(today), reportElsewhere(today)])
  for (const [position, given] of files.entries()) await writeFile(rows, random, given, { id: load, position }, made)
  for (const [place, neighbour] of NEIGHBOURS.names.entries())
    rows.add('statistical_neighbour', {
      id: random.uuid(),
      ...made,
      authority: 'Aldermere',
      neighbour,
      rank: place + 1,
      source: NEIGHBOURS.source,
    })
}
