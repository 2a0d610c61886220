import type { SheetData } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { Sheet, XlsxCell } from './xlsx.ts'

/** The longest text a cell of a workbook takes. */
const LONGEST = 32_767
const [MARKED, HEADING] = ['#FFDD99', '#E8EEEC']

const cellOf = (cell: XlsxCell) => {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const }
  const text = typeof cell === 'string' ? cell : cell.text
  const shared = {
    value: text.slice(0, LONGEST).toWellFormed(),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
  }
  return typeof cell === 'string' ? shared : { ...shared, backgroundColor: MARKED, fontWeight: 'bold' as const }
}

const dataOf = ({ headings, rows }: Sheet): SheetData => [
  headings.map(value => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: HEADING, wrap: true })),
  ...rows.map(row => row.map(cellOf)),
]

/** Writes the sheets as the bytes of a workbook. */
export const writeWorkbook = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(sheet => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.widths.map(width => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
