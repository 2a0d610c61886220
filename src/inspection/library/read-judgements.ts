import { type CsvRow, csvText, headingFaults, readCsv } from '../../measures/published/read-csv.ts'
import { slugOf } from '../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../vocabulary/authorities/find-authority.ts'
import { isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { GRADES, type Grade } from '../read-report/report.ts'
import { AREA_NAMES, type Area, type Grades, type JudgedBy, type Judgement } from './judgement.ts'
import { isSameInspection } from './merge.ts'

const NEEDED = ['authority', 'framework', 'inspection_start', 'published', 'overall'] as const

/** The columns of a file of judgements, in the order they are written. */
export const COLUMNS = [
  'authority',
  'urn',
  'framework',
  'inspection_start',
  'inspection_end',
  'published',
  ...AREA_NAMES,
  'recommendations',
] as const

/** Columns of such files that hold nothing kept here: names of inspectors, and words of one report's own. */
const PASSED_OVER = ['published_site', 'care_label', 'lead_inspector']

const LONGEST = 200

export type ReadJudgements = { readonly judgements: Judgement[]; readonly faults: string[] }
type Says = (column: string, says: string) => void

const readDay = (typed: string): PlainDate | null => {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed)
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : typed
  return isPlainDate(day) ? day : null
}

const NO_GRADE = new Set(['', '-', '–', 'n/a', 'none'])
const ALSO: Readonly<Record<string, Grade>> = {
  'requires improvement to be good': 'requires improvement',
  'not inspected': 'not judged',
}

const readGrade = (typed: string): Grade | null | undefined => {
  const word = typed.toLowerCase().replaceAll(/\s+/g, ' ')
  if (NO_GRADE.has(word)) return null
  return ALSO[word] ?? GRADES.find(grade => grade === word)
}

const daysOf = (cellOf: (name: string) => string, fault: Says) => {
  const day = (column: string, isNeeded: boolean) => {
    const typed = cellOf(column)
    const read = readDay(typed)
    if (typed !== '' && !read) fault(column, `“${typed}” is not a date: write 2025-03-31 or 31/03/2025`)
    else if (typed === '' && isNeeded) fault(column, 'say the date')
    return read
  }
  const start = day('inspection_start', true)
  const end = day('inspection_end', false)
  const published = day('published', true)
  if (start && end && end < start) fault('inspection_end', 'this is before the inspection began')
  if (published && (end ?? start ?? '') > published) fault('published', 'this is before the inspection ended')
  return { start, end, published }
}

const gradesOf = (cellOf: (name: string) => string, fault: Says): Grades => {
  const grade = (area: Area) => {
    const read = readGrade(cellOf(area))
    if (read === undefined) fault(area, `“${cellOf(area)}” is not a grade: ${GRADES.join(', ')}`)
    return read ?? null
  }
  const grades = Object.fromEntries(AREA_NAMES.map(area => [area, grade(area)])) as Grades
  if (AREA_NAMES.every(area => NO_GRADE.has(cellOf(area).toLowerCase()))) fault('overall', 'the row gives no grade')
  return grades
}

const readRow = (headings: readonly string[], { row, cells }: CsvRow, source: JudgedBy): ReadJudgements => {
  const cellOf = (name: string) => cells[headings.indexOf(name)] ?? ''
  const faults: string[] = []
  const fault: Says = (column, says) => faults.push(`Row ${row}, ${column}: ${says}`)
  const [name, framework, urn, asked] = ['authority', 'framework', 'urn', 'recommendations'].map(cellOf)
  if (!name) fault('authority', 'say which authority')
  if (!framework) fault('framework', 'say under which framework, as ILACS or SIF')
  for (const column of ['authority', 'framework', 'urn'])
    if (cellOf(column).length > LONGEST) fault(column, `must be ${LONGEST} letters or fewer`)
  if (asked && !/^\d{1,3}$/.test(asked)) fault('recommendations', `“${asked}” is not a number`)
  const { start, end, published } = daysOf(cellOf, fault)
  const grades = gradesOf(cellOf, fault)
  if (faults.length > 0 || !name || !framework || !start) return { judgements: [], faults }
  const found = findAuthority(name, start, urn || null)
  const judgement: Judgement = {
    authority: found?.name ?? name,
    slug: found?.slug ?? slugOf(name),
    urn: urn || null,
    framework,
    start_on: start,
    end_on: end,
    published_on: published,
    grades,
    improvements: asked ? Number(asked) : null,
    source,
    inspection_id: null,
    library_report_id: null,
  }
  return { judgements: [judgement], faults }
}

/** Reads a file of judgements, a row an inspection. Says of each fault its row and column, and reads nothing in part. */
export const readJudgements = (bytes: Uint8Array, source: JudgedBy = 'loaded'): ReadJudgements => {
  const [first, ...rest] = readCsv(csvText(bytes))
  if (!first) return { judgements: [], faults: ['The file is empty'] }
  const headings = first.cells.map(cell => cell.toLowerCase().replaceAll(/[\s-]+/g, '_'))
  const wrong = headingFaults(headings, { needed: NEEDED, known: COLUMNS, passedOver: PASSED_OVER })
  if (wrong.length > 0) return { judgements: [], faults: wrong }
  const faults: string[] = []
  const kept = new Map<string, { judgement: Judgement; row: number }[]>()
  for (const each of rest) {
    const read = readRow(headings, each, source)
    faults.push(...read.faults)
    for (const judgement of read.judgements) {
      const held = kept.get(judgement.slug) ?? []
      const earlier = held.find(one => isSameInspection(one.judgement, judgement))
      if (earlier) faults.push(`Row ${each.row}, inspection_start: row ${earlier.row} gives this inspection already`)
      else kept.set(judgement.slug, [...held, { judgement, row: each.row }])
    }
  }
  const judgements = [...kept.values()].flat().map(({ judgement }) => judgement)
  return judgements.length === 0 && faults.length === 0
    ? { judgements, faults: ['The file holds no judgement'] }
    : { judgements, faults }
}
