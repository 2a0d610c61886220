import type { SheetData } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'

/** What a cell holds; `marked` gives it the colour of what is at fault. Text is written as text, so that nothing in it is run as a formula. */
export type XlsxCell = string | number | null | { readonly text: string; readonly marked: true }

/** A sheet: its name, the width of each column in letters, the headings, and the rows under them. */
export type Sheet = {
  readonly name: string
  readonly widths: readonly number[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly XlsxCell[])[]
}

/** What a workbook takes in one sheet, its headings among them. */
export const MOST_ROWS = 1_048_576
/** The longest text a cell of a workbook takes. */
const LONGEST = 32_767
const [MARKED, HEADING] = ['#FFDD99', '#E8EEEC']

// Characters that the XML of a workbook cannot hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const writable = (text: string): string => text.toWellFormed().replaceAll(UNWRITABLE, '\uFFFD').slice(0, LONGEST)

const cellOf = (cell: XlsxCell) => {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const }
  const text = typeof cell === 'string' ? cell : cell.text
  const shared = { value: writable(text), type: String, wrap: true, alignVertical: 'top' as const }
  return typeof cell === 'string' ? shared : { ...shared, backgroundColor: MARKED, fontWeight: 'bold' as const }
}

const dataOf = ({ headings, rows }: Sheet): SheetData => [
  headings.map(value => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: HEADING, wrap: true })),
  ...rows.map(row => row.map(cellOf)),
]

/** A workbook with these sheets, whose headings stay in sight. */
export const workbookOf = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(sheet => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.widths.map(width => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
