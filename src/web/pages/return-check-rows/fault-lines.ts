import type { FaultyRow } from '../../../returns/file-check/found.store.ts'
import { isAtFault } from '../../../returns/file-check/found.ts'
import type { ReturnId } from '../../../returns/file-check/recognise.ts'
import { ruleWords } from '../../return-words.ts'

/** The columns of a list of faults as a file. */
export const FAULT_HEADINGS = [
  'rule',
  'kind',
  'what_is_wrong',
  'what_would_mend_it',
  'table',
  'row',
  'child',
  'fields',
  'as_sent',
  'since',
] as const

/** The cells at fault as they were sent: 'DEC 03/05/2026; REC blank'. */
const asSent = ({ headings, cells }: FaultyRow, fault: { fields: readonly string[] }): string =>
  (headings ?? [])
    .flatMap((heading, at) => (isAtFault(fault, heading) ? [`${heading} ${cells?.[at] || 'blank'}`] : []))
    .join('; ')

/** Rows at fault as lines of a file: one for each fault, so that it can be sorted and shared out. */
export const faultLines = (rows: readonly FaultyRow[], of: ReturnId) =>
  rows.flatMap(row =>
    row.faults.map(fault => {
      const { severity, says, mend } = ruleWords(of, fault.rule)
      const place = row.row === null ? null : (row.line ?? row.row + 1)
      return [
        fault.rule,
        severity,
        fault.says ?? says,
        mend,
        row.return_table,
        place,
        row.child,
        fault.fields.join(', '),
        asSent(row, fault),
        fault.since,
      ]
    }),
  )
