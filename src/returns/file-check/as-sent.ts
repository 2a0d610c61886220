import { csvCells, csvText, isBlankRow } from '../../measures/published/read-csv.ts'
import type { GivenFile } from '../reading-fault.ts'
import type { Row } from '../rule.ts'

/** A row as somebody sent it: its cells under the headings of the file. `line` is its row as a spreadsheet numbers it; null in XML. */
export type RowAsSent = {
  readonly table: string
  readonly row: number
  readonly line: number | null
  readonly child: string | null
  readonly headings: readonly string[]
  readonly cells: readonly string[]
}

const ID = 'CHILD'

/** The wanted rows of a file of comma-separated values, cell by cell as they stand in it. Rows are counted as `readTable` counts them. */
export const csvRowsAsSent = (
  { bytes }: Pick<GivenFile, 'bytes'>,
  table: string,
  wanted: ReadonlySet<number>,
): RowAsSent[] => {
  const [given = [], ...rows] = csvCells(csvText(bytes)).rows
  const headings = given.map(each => each.trim())
  const idAt = headings.findIndex(each => each.toUpperCase() === ID)
  const found: RowAsSent[] = []
  let row = 0
  for (const [place, cells] of rows.entries()) {
    if (isBlankRow(cells)) continue
    const child = cells[idAt]?.trim() || null
    if (wanted.has(row)) found.push({ table, row, line: place + 2, child, headings, cells })
    row += 1
  }
  return found
}

const COUNTED_HERE = new Set(['table', 'row', 'unread', 'CINdetailsID', 'AssessmentID', 'CPPID'])

const shown = (value: unknown, sent: string | undefined, sayDay: (day: string) => string): string => {
  if (sent !== undefined) return sent
  if (Array.isArray(value)) return value.join(', ')
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /^\d{4}-\d\d-\d\d$/.test(text) ? sayDay(text) : text
}

/**
 * A row of an XML file under the names of its elements, without what is counted or worked out here. `columns` are those of its table;
 * `sayDay` writes a day as the file does.
 */
export const xmlRowAsSent = (
  row: Row,
  { columns, child, sayDay }: { columns: readonly string[]; child: string | null; sayDay: (day: string) => string },
): RowAsSent => {
  const headings = columns.filter(each => !COUNTED_HERE.has(each))
  const cells = headings.map(each =>
    shown((row as unknown as Record<string, unknown>)[each], row.unread?.[each], sayDay),
  )
  return { table: row.table, row: row.row, line: null, child, headings, cells }
}
