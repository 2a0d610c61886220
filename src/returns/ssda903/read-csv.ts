import { csvCells, csvText, isBlankRow } from '../../measures/published/read-csv.ts'
import type { GivenFile, ReadingFault } from '../reading-fault.ts'
import { rowMaker } from './as-row.ts'
import type { RowOf } from './child.ts'
import { LAYOUT, type TableName } from './layout.ts'
import { tableByColumns, tableByName } from './which-table.ts'

/** One table as a file gave it, with what was wrong with the file. `table` is null where the file is of none. */
export type ReadTable = {
  readonly table: TableName | null
  readonly rows: readonly RowOf<TableName>[]
  readonly faults: readonly ReadingFault[]
}

/** Columns whose days no rule of the return looks at: a day that is none is said as the file is read. */
export const UNRULED = 'DOB'

const columnFaults = (file: string, table: TableName, columns: readonly string[]): ReadingFault[] => {
  const known = Object.keys(LAYOUT[table])
  const [before, given] = [new Set<string>(), new Set(columns)]
  const isAgain = (column: string) => before.size === before.add(column).size
  const at = { file, table, row: null, child: null }
  return [
    ...known
      .filter(column => !given.has(column))
      .map(column => ({ ...at, column, says: `There is no column ${column}: it is read as blank` })),
    ...columns
      .filter(column => column !== '' && !known.includes(column))
      .map(column => ({ ...at, column, says: `${column} is no column of ${table}: it is not read` })),
    ...columns
      .filter(column => column !== '' && isAgain(column))
      .map(column => ({ ...at, column, says: `${column} is there twice: the first is read` })),
  ]
}

const dayFaults = (file: string, table: TableName, row: RowOf<TableName>): ReadingFault[] => {
  const sent = table === 'Header' ? undefined : row.unread?.[UNRULED]
  return sent === undefined
    ? []
    : [{ file, table, row: row.row, column: UNRULED, child: row.CHILD, says: `“${sent}” is no day written DD/MM/YYYY` }]
}

/** The headings of a file: which table it is of and its columns, with what is wrong so far; null for a table where it is of none. */
export type Headings = {
  readonly table: TableName | null
  readonly columns: readonly string[]
  readonly faults: readonly ReadingFault[]
}

/** Says which table a file is of by its name or its headings, and which columns are missing, strange or there twice. */
export const headingsIn = (name: string, headings: readonly string[]): Headings => {
  const columns = headings.map(each => each.trim().toUpperCase())
  const table = tableByName(name) ?? tableByColumns(columns)
  if (table) return { table, columns, faults: columnFaults(name, table, columns) }
  const says = 'Neither its name nor its columns are of a file of the return: it is not read'
  return { table, columns, faults: [{ file: name, table, row: null, column: null, child: null, says }] }
}

/** The one thing wrong with a file of a table that holds nothing. */
export const emptyFault = (file: string, table: TableName): ReadingFault => ({
  ...{ file, table, row: null, column: null, child: null },
  says: 'The file is empty',
})

/** Gives a function that makes the rows of a file from their cells, and puts what is wrong with a row to the faults. */
export const rowReader = (file: string, table: TableName, columns: readonly string[], faults: ReadingFault[]) => {
  const make = rowMaker(table, columns)
  return (cells: readonly string[], at: number): RowOf<TableName> => {
    const row = make(cells, at)
    if (cells.length !== columns.length) {
      const says = `This row has ${cells.length} cells, and there are ${columns.length} columns`
      faults.push({ file, table, row: at, column: null, child: row.CHILD, says })
    }
    if (row.unread !== null) faults.push(...dayFaults(file, table, row))
    return row
  }
}

/**
 * Reads one file of the return in the Department’s layout: UTF-8 or Windows-1252, commas or semicolons, columns in any order. What is
 * wrong is said with its place, and the rest is read all the same. Rows are counted from nought, empty ones left out.
 */
export const readTable = ({ name, bytes }: GivenFile): ReadTable => {
  const { rows, broken } = csvCells(csvText(bytes))
  const [headings = [], ...given] = rows
  const { table, columns, faults: ofHeadings } = headingsIn(name, headings)
  if (!table) return { table, rows: [], faults: ofHeadings }
  if (rows.every(isBlankRow)) return { table, rows: [], faults: [emptyFault(name, table)] }
  const whole = { file: name, table, row: null, column: null, child: null }
  const faults = [...ofHeadings]
  if (broken.includes(1)) faults.push({ ...whole, says: 'Quotes in the headings do not match' })
  const read = rowReader(name, table, columns, faults)
  const made: RowOf<TableName>[] = []
  const isBroken = new Set(broken)
  for (const [place, cells] of given.entries()) {
    if (isBlankRow(cells)) continue
    const row = read(cells, made.length)
    made.push(row)
    if (isBroken.has(place + 2))
      faults.push({ ...whole, row: row.row, child: row.CHILD, says: 'Quotes in this row do not match' })
  }
  return { table, rows: made, faults }
}
