import { rowOf } from '../../src/returns/cin/as-row.ts'
import type { Child, RowOf, RuleCin } from '../../src/returns/cin/child.ts'
import { yearTo } from '../../src/returns/cin/children.ts'
import { CHILD_TABLES, type ChildTable, NAMES, type TableName } from '../../src/returns/cin/layout.ts'
import { type Cases, specify } from './rule-specification.ts'

type Some<T extends TableName> = Partial<Omit<RowOf<T>, 'table' | 'row'>>

/** A child of a case: the rows that matter, each with the elements that matter. The rest is blank, and the year ends on 31 March 2026. */
export type SomeChild = { readonly [T in ChildTable as (typeof NAMES)[T]]?: readonly Some<T>[] } & {
  readonly header?: Some<'Header'> | null
}

const REFERENCE = '2026-03-31'

const rowsOf = <T extends TableName>(table: T, given: readonly Some<T>[] | undefined): RowOf<T>[] =>
  (given ?? []).map((some, row) => ({ ...rowOf(table, { LAchildID: 'A1' }, row), ...some }) as RowOf<T>)

const childOf = ({ header: some, ...tables }: SomeChild): Child => {
  const header = some === null ? null : (rowsOf('Header', [{ ReferenceDate: REFERENCE, ...some }])[0] ?? null)
  const rows = CHILD_TABLES.map(table => [
    NAMES[table],
    rowsOf(table, tables[NAMES[table]] as readonly Some<ChildTable>[] | undefined),
  ])
  return {
    id: 'A1',
    header,
    collection: yearTo(header?.ReferenceDate ?? REFERENCE),
    ...Object.fromEntries(rows),
  } as Child
}

/** The specification of a rule of the census; what is said of the whole return stands at the header. */
export const ruleTest = (rule: RuleCin, cases: Cases<SomeChild>): void =>
  specify(rule, cases, {
    childOf,
    rowsOf: child => CHILD_TABLES.flatMap(table => child[NAMES[table]] as readonly unknown[]),
    nameOf: ({ table, row }) => (table === 'Header' ? 'header' : `${NAMES[table as ChildTable]}[${row}]`),
  })
