import { monthStart } from '../../measures/period.ts'
import { type CsvRow, csvText, headingFaults, readCsv } from '../../measures/published/read-csv.ts'
import { isPlainDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { ToLoad } from './programme-measure.store.ts'
import type { ProgrammeMeasure } from './programme-measure.ts'

/** The columns of a file of months, in the order they are written. */
export const COLUMNS = ['measure', 'month', 'numerator', 'denominator'] as const

/** What a file holds, or what is wrong with it: each fault says its row and its column. */
export type ReadMonths = { readonly months: ToLoad[]; readonly faults: string[] }

/** '2026-10', '2026-10-31' or '31/10/2026' as the month's first day. */
const readMonth = (typed: string): PlainDate | null => {
  const [, , month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? []
  const day = year ? `${year}-${month?.padStart(2, '0')}-01` : /^\d{4}-\d{2}$/.test(typed) ? `${typed}-01` : typed
  return isPlainDate(day) ? monthStart(day) : null
}

const MOST = 1_000_000

const readCount = (typed: string): number | null => {
  const bare = typed.replaceAll(/[, ]/g, '')
  return /^\d{1,7}$/.test(bare) && Number(bare) <= MOST ? Number(bare) : null
}

type Given = { measures: readonly ProgrammeMeasure[]; today: PlainDate }

const readRow = (headings: readonly string[], { row, cells }: CsvRow, { measures, today }: Given): ReadMonths => {
  const cellOf = (name: string) => cells[headings.indexOf(name)] ?? ''
  const faults: string[] = []
  const fault = (column: string, says: string) => faults.push(`Row ${row}, ${column}: ${says}`)
  const named = cellOf('measure').toLowerCase()
  const measure = measures.find(({ code, name }) => code.toLowerCase() === named || name.toLowerCase() === named)
  if (!measure) fault('measure', `the programme has no measure “${cellOf('measure')}”`)
  const month = readMonth(cellOf('month'))
  if (!month) fault('month', `“${cellOf('month')}” is not a month: write 2026-10`)
  else if (month >= monthStart(today)) fault('month', `${cellOf('month')} is not over yet`)
  const [numerator, denominator] = [readCount(cellOf('numerator')), readCount(cellOf('denominator'))]
  // A count is of nobody in particular: the column may be left empty.
  const whole = measure?.unit === 'count' && cellOf('denominator') === '' ? numerator : denominator
  if (numerator === null) fault('numerator', `“${cellOf('numerator')}” is not a whole number`)
  if (whole === null && numerator !== null) fault('denominator', `“${cellOf('denominator')}” is not a whole number`)
  if (measure?.unit === 'percent' && numerator !== null && whole !== null && numerator > whole)
    fault('numerator', `${numerator} of ${whole} is more than all of them`)
  if (faults.length > 0 || !measure || !month || numerator === null || whole === null) return { months: [], faults }
  return { months: [{ programme_measure_id: measure.id, month, numerator, denominator: whole }], faults }
}

/** Reads a file of months. Says of each fault its row and column, and reads nothing in part. */
export const readMonths = (bytes: Uint8Array, given: Given): ReadMonths => {
  const [first, ...rest] = readCsv(csvText(bytes))
  if (!first) return { months: [], faults: ['The file is empty'] }
  const headings = first.cells.map(cell => cell.toLowerCase())
  const wrong = headingFaults(headings, { needed: ['measure', 'month', 'numerator'], known: COLUMNS })
  if (wrong.length > 0) return { months: [], faults: wrong }
  const months: ToLoad[] = []
  const faults: string[] = []
  const rowOf = new Map<string, number>()
  for (const each of rest) {
    const read = readRow(headings, each, given)
    faults.push(...read.faults)
    for (const month of read.months) {
      const key = `${month.programme_measure_id} ${month.month}`
      const earlier = rowOf.get(key)
      if (earlier !== undefined) faults.push(`Row ${each.row}, month: row ${earlier} gives this month already`)
      else months.push(month)
      rowOf.set(key, earlier ?? each.row)
    }
  }
  return months.length === 0 && faults.length === 0
    ? { months, faults: ['The file holds no month'] }
    : { months, faults }
}
