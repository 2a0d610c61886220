import type { Collection } from '../../src/returns/rule.ts'
import { columnsOf } from '../../src/returns/ssda903/as-row.ts'
import type { Child, RowOf, Rule903, Tables } from '../../src/returns/ssda903/child.ts'
import { NAMES, TABLES, type TableName } from '../../src/returns/ssda903/layout.ts'
import type { Provider } from '../../src/returns/ssda903/providers.ts'
import { type Cases, specify } from './rule-specification.ts'

type Some<T extends TableName> = Partial<Omit<RowOf<T>, 'table' | 'row'>>
type SomeTables = { readonly [T in TableName as (typeof NAMES)[T]]?: readonly Some<T>[] }

/** A child of a case: the rows that matter, each with the cells that matter. The rest is blank, and the year is 2026 to 2027. */
export type SomeChild = SomeTables & {
  readonly last?: SomeTables
  readonly collection?: Partial<Collection>
  readonly authority?: string | null
  readonly providers?: readonly (Partial<Provider> & { readonly urn: string })[]
}

const rowsOf = <T extends TableName>(table: T, given: readonly Some<T>[] | undefined): RowOf<T>[] =>
  (given ?? []).map((some, row) => ({
    ...Object.fromEntries(columnsOf(table).map(([name]) => [name, null])),
    CHILD: '1001',
    unread: null,
    ...some,
    table,
    row,
  })) as unknown as RowOf<T>[]

const tablesOf = (given: SomeTables) =>
  Object.fromEntries(
    TABLES.map(table => [NAMES[table], rowsOf(table, given[NAMES[table]] as readonly Some<TableName>[] | undefined)]),
  ) as unknown as Tables

const YEAR: Collection = { year: 2027, from: '2026-04-01', to: '2027-03-31' }

const childOf = ({ last = {}, collection, authority = 'E06000030', providers = [], ...tables }: SomeChild): Child => ({
  id: '1001',
  collection: { ...YEAR, ...collection },
  authority,
  providers: Map.groupBy(
    providers.map(each => ({
      place_codes: [],
      provider_codes: [],
      ended_on: null,
      postcode: null,
      authority: null,
      ...each,
    })),
    ({ urn }) => urn,
  ),
  ...tablesOf(tables),
  last: tablesOf(last),
})

/** The specification of a rule of the looked-after return. */
export const ruleTest = (rule: Rule903, cases: Cases<SomeChild>): void =>
  specify(rule, cases, {
    childOf,
    rowsOf: child => TABLES.flatMap(table => child[NAMES[table]] as readonly unknown[]),
    nameOf: ({ table, row }) => `${NAMES[table as TableName]}[${row}]`,
  })
