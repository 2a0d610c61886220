import type { Check } from '../../../returns/file-check/file-check.store.ts'
import type { FaultyRow } from '../../../returns/file-check/found.store.ts'
import { isAtFault } from '../../../returns/file-check/found.ts'
import type { RuleCounts } from '../../../returns/file-check/found-counts.store.ts'
import { sayMoment } from '../../../vocabulary/calendar/say.ts'
import { ruleWords, sayReturn } from '../../return-words.ts'
import type { Sheet, XlsxCell } from '../../xlsx.ts'
import { FAULT_HEADINGS, faultLines } from './fault-lines.ts'

/** The longest name a sheet of a workbook takes, and what it may not hold. */
const LONGEST_NAME = 31
const sheetName = (table: string) => table.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME)

const CELL_WIDTH = 14
const WORDS_WIDTH = 70

const summarySheet = (check: Check, rules: readonly RuleCounts[], left_out: number): Sheet => ({
  name: 'Summary',
  widths: [14, 10, WORDS_WIDTH, 50, 10, 10, 10, 10, 10],
  headings: [
    'Rule',
    'Kind',
    'What is wrong',
    'What would mend it',
    'Faults',
    'Children',
    'New',
    'Still there',
    'Mended',
  ],
  rows: [
    ...rules.map(({ rule, faults, children, fresh, still, mended }): XlsxCell[] => {
      const { severity, says, mend } = ruleWords(check.return, rule)
      const since = check.compared_at === null ? [null, null, null] : [fresh, still, mended]
      return [rule, severity, says, mend, faults, children, ...since]
    }),
    [],
    [null, null, `${sayReturn(check)}, checked ${sayMoment(check.made_at)} by ${check.made_by}`],
    ...(left_out > 0
      ? [[null, null, `${left_out} faults more than a workbook takes are not in it: the CSV has all of them.`]]
      : []),
  ],
})

const faultsSheet = (check: Check, rows: readonly FaultyRow[]): Sheet => ({
  name: 'Faults',
  widths: [12, 8, WORDS_WIDTH, 40, 24, 8, 16, 30, 40, 8],
  headings: FAULT_HEADINGS.map(each => each.replaceAll('_', ' ')),
  rows: faultLines(rows, check.return),
})

const sentRow = (row: FaultyRow, headings: readonly string[]): XlsxCell[] => {
  const cells = new Map(row.headings?.map((heading, at) => [heading, row.cells?.[at] ?? '']))
  return [
    row.line ?? (row.row ?? 0) + 1,
    [...new Set(row.faults.map(({ rule }) => rule))].join(', '),
    ...headings.map((heading): XlsxCell => {
      const text = cells.get(heading) ?? ''
      return row.faults.some(each => isAtFault(each, heading)) ? { text: text || 'blank', marked: true } : text
    }),
  ]
}

/** The rows of one table as they were sent, with the cells at fault in colour. */
const tableSheet = (table: string, rows: readonly FaultyRow[]): Sheet => {
  const headings = [...new Set(rows.flatMap(row => row.headings ?? []))]
  return {
    name: sheetName(table),
    widths: [8, 24, ...headings.map(() => CELL_WIDTH)],
    headings: ['Row', 'Rules', ...headings],
    rows: rows.map(row => sentRow(row, headings)),
  }
}

const notRunSheet = ({ not_run, return: of }: Check): Sheet => ({
  name: 'Not run',
  widths: [12, WORDS_WIDTH, WORDS_WIDTH],
  headings: ['Rule', 'Why it was not run', 'What it asks'],
  rows: not_run.map(({ rule, why }) => [rule, why, ruleWords(of, rule).says]),
})

/** The sheets of a check: a line a rule, a line a fault, the rows at fault table by table as they were sent, and what was not run. */
export const faultSheets = (
  check: Check,
  { rules, rows, left_out }: { rules: readonly RuleCounts[]; rows: readonly FaultyRow[]; left_out: number },
): Sheet[] => {
  const sent = rows.filter(({ headings, faults }) => headings !== null && faults.some(each => each.since !== 'mended'))
  const byTable = Map.groupBy(sent, ({ return_table }) => return_table ?? '')
  return [
    summarySheet(check, rules, left_out),
    faultsSheet(check, rows),
    ...[...byTable].map(([table, own]) => tableSheet(table, own)),
    notRunSheet(check),
  ]
}
