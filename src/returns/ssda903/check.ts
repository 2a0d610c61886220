import { yearEnd, yearStart } from '../../vocabulary/calendar/collection-year.ts'
import { listed } from '../../vocabulary/words.ts'
import type { FaultyRow } from '../faults.ts'
import { needSaid } from '../need-said.ts'
import type { Collection } from '../rule.ts'
import { type NotRun, runnable, runRules } from '../run-rules.ts'
import type { Need, RowOf } from './child.ts'
import { childrenOf, type Sent } from './children.ts'
import { editionOf } from './editions.ts'
import { TABLES, type TableName } from './layout.ts'
import type { Providers } from './providers.ts'
import { RULES } from './rules/index.ts'

export { EDITIONS, editionOf, likelyYear } from './editions.ts'

/** What is checked: this year’s tables, last year’s where they are given, and the lists somebody loaded. */
export type ToCheck = {
  readonly sent: Sent
  readonly last: Sent | null
  readonly year: number
  readonly authority: string | null
  readonly providers: Providers | null
  /** Whether where each placement lies has been worked out from a table of postcodes. */
  readonly has_postcodes: boolean
  /** Where the children are checked a share at a time: the rules over one child, or those over all of them. Otherwise both. */
  readonly only?: 'each child' | 'all children'
}

/** A row at fault by a rule. */
export type Faulty = FaultyRow & { readonly rule: string; readonly child: string | null }

export type Checked = { readonly children: number; readonly run: number; readonly not_run: readonly NotRun[] }

/** The first and last day of the return of a year, named by the year it ends in. */
export const collectionOf = (year: number): Collection => ({ year, from: yearStart(year), to: yearEnd(year) })

const sayMissing = (missing: readonly Need[]): string => `It needs ${listed(missing.map(needSaid))}, not given here`

const hasOf = ({ sent, last, authority, providers, has_postcodes }: ToCheck): Set<Need> =>
  new Set<Need>([
    ...TABLES.filter(table => sent[table]),
    ...TABLES.filter(table => last?.[table]).map(table => `${table}_last` as const),
    ...(authority ? (['authority'] as const) : []),
    ...(providers ? (['providers'] as const) : []),
    ...(has_postcodes ? (['postcodes'] as const) : []),
  ])

/**
 * Runs every rule of the year that can be run, and says each row at fault as it is found. Rules that cannot be run are named with
 * why. How many children there are is said before the first fault is.
 */
export const check903 = (
  given: ToCheck,
  found: (faulty: Faulty) => void,
  begins: (children: number) => void = () => {},
): Checked => {
  const { sent, last, year, authority, providers, only } = given
  const { run, not_run } = runnable(RULES, { year: editionOf(year), has: hasOf(given), sayMissing })
  const children = childrenOf(sent, last, {
    collection: collectionOf(year),
    authority,
    providers: providers ?? new Map(),
  })
  const childOf = ({ table, row }: FaultyRow) =>
    (sent[table as TableName] as readonly RowOf<TableName>[] | undefined)?.[row]?.CHILD ?? null
  const asked = run.filter(each => only === undefined || ('check' in each ? 'each child' : 'all children') === only)
  const known = children.filter(({ id }) => id !== null).length
  begins(known)
  runRules(asked, children, (rule, faulty, child) => {
    const { table, row, fields } = faulty
    found({ rule, table, row, fields, child: child ? child.id : childOf(faulty) })
  })
  return { children: known, run: run.length, not_run }
}
