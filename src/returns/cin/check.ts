import { listed } from '../../vocabulary/words.ts'
import type { FaultyRow } from '../faults.ts'
import { type NotRun, runnable, runRules } from '../run-rules.ts'
import type { Need, RowOf } from './child.ts'
import { childrenOf, type Sent, yearTo } from './children.ts'
import { CHILD_TABLES, type ChildTable } from './layout.ts'
import { RULES } from './rules/index.ts'

/** A row of the census at fault by a rule. */
export type Faulty = FaultyRow & { readonly rule: string; readonly child: string | null }

export type Checked = { readonly children: number; readonly run: number; readonly not_run: readonly NotRun[] }

export type ToCheck = {
  readonly header: RowOf<'Header'> | null
  readonly sent: Sent
  readonly year: number
  readonly edition?: number
}

const sayMissing = (missing: readonly Need[]) =>
  missing.includes('Header') ? 'There is no header' : `There is no ${listed(missing)} in the file`

/**
 * Runs every rule of the year’s census, and says each row at fault as it is found. A module that no child has is no reason not to
 * run a rule: the census has all its modules in one file. `year` says whose rules are run; the days are those of the header’s own year, which rule 100 asks about.
 * How many children there are is said before the first fault is.
 */
export const checkCin = (
  { header, sent, year }: ToCheck,
  found: (faulty: Faulty) => void,
  begins: (children: number) => void = () => {},
): Checked => {
  const has = new Set<Need>([...CHILD_TABLES, ...(header ? (['Header'] as const) : [])])
  const { run, not_run } = runnable(RULES, { year, has, sayMissing })
  const children = childrenOf(sent, { header, collection: yearTo(header?.ReferenceDate ?? `${year}-03-31`) })
  const childOf = ({ table, row }: FaultyRow) =>
    table === 'Header' ? null : ((sent[table as ChildTable] as readonly RowOf<ChildTable>[])?.[row]?.LAchildID ?? null)
  const known = children.filter(({ id }) => id !== null).length
  begins(known)
  runRules(run, children, (rule, faulty, child) => {
    const { table, row, fields } = faulty
    found({ rule, table, row, fields, child: child ? child.id : childOf(faulty) })
  })
  return { children: known, run: run.length, not_run }
}
