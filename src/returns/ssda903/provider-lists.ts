import { csvCells, csvText } from '../../measures/published/read-csv.ts'
import type { GivenFile } from '../reading-fault.ts'
import { isWorkbook, readWorkbook } from '../workbook/read-workbook.ts'
import type { SheetRow } from '../workbook/sheet-rows.ts'
import { type Columns, columnsIn } from './provider-headings.ts'
import { hasTooMany } from './too-many.ts'

/** A list of 6,000 providers in 60 columns has some two megabytes as a workbook, and five as comma-separated values. */
export const MOST_BYTES = 20 * 2 ** 20
/** Above the headings stand at most a title, a date and some notes. */
const HEADINGS_WITHIN = 50

/** A table of a file: a sheet of a workbook, or the file itself, which has no name of a sheet. */
type Table = { readonly sheet: string | null; readonly rows: readonly SheetRow[] }
/** A table that is a list, with the row of its headings and where each item stands in the rows after it. */
export type List = Table & { readonly columns: Columns; readonly headings: SheetRow }

type Read = { readonly tables: readonly Table[]; readonly broken: readonly number[]; readonly refused: string | null }
const refusing = (refused: string): Read => ({ tables: [], broken: [], refused })

const tablesIn = ({ bytes }: GivenFile): Read => {
  if (bytes.length > MOST_BYTES) return refusing(`It is larger than ${MOST_BYTES / 2 ** 20} megabytes`)
  if (isWorkbook(bytes)) {
    const { sheets, refused } = readWorkbook(bytes)
    return { tables: sheets.map(({ name, rows }) => ({ sheet: name, rows })), broken: [], refused }
  }
  if (hasTooMany(bytes)) return refusing('It has more rows or cells than any list')
  const { rows, broken } = csvCells(csvText(bytes))
  return { tables: [{ sheet: null, rows: rows.map((cells, at) => ({ row: at + 1, cells })) }], broken, refused: null }
}

const listIn = (table: Table): List[] => {
  for (const headings of table.rows.slice(0, HEADINGS_WITHIN)) {
    const columns = columnsIn(headings.cells)
    if (columns) return [{ ...table, columns, headings }]
  }
  return []
}

const NO_LIST = 'It is no list of Ofsted’s: no row names a URN and a placement code or a placement provider code'

/** The lists of a file, and rows (from 1) whose quotes do not match; `refused` says in a line why there is none, and is null where there is one. */
export const listsIn = (
  file: GivenFile,
): { readonly lists: readonly List[]; readonly broken: ReadonlySet<number>; readonly refused: string | null } => {
  const { tables, broken, refused } = tablesIn(file)
  const lists = tables.flatMap(listIn)
  return { lists, broken: new Set(broken), refused: lists.length > 0 ? null : (refused ?? NO_LIST) }
}
