import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gathering } from '../../src/returns/faults.ts'
import type { Collection } from '../../src/returns/rule.ts'
import { columnsOf } from '../../src/returns/ssda903/as-row.ts'
import type { Child, RowOf, Rule903 } from '../../src/returns/ssda903/child.ts'
import { NAMES, TABLES, type TableName } from '../../src/returns/ssda903/layout.ts'
import type { Provider } from '../../src/returns/ssda903/providers.ts'

type Some<T extends TableName> = Partial<Omit<RowOf<T>, 'table' | 'row'>>
type SomeTables = { readonly [T in TableName as (typeof NAMES)[T]]?: readonly Some<T>[] }

/** A child of a case: the rows that matter, each with the cells that matter. The rest is blank, and the year is 2026 to 2027. */
export type SomeChild = SomeTables & {
  readonly last?: SomeTables
  readonly collection?: Partial<Collection>
  readonly authority?: string | null
  readonly providers?: readonly (Partial<Provider> & { readonly urn: string })[]
}

/** A case that fails: the child, or several, and where, as 'episodes[0].REC'; with several, '[1].header[0].UPN'. */
type Failing =
  | { readonly child: SomeChild; readonly at: readonly string[] }
  | { readonly children: readonly SomeChild[]; readonly at: readonly string[] }

type Cases = {
  readonly passes: Readonly<Record<string, SomeChild | readonly SomeChild[]>>
  readonly fails: Readonly<Record<string, Failing>>
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
  ) as unknown as Child['last']

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

const isSeveral = (given: SomeChild | readonly SomeChild[]): given is readonly SomeChild[] => Array.isArray(given)

const said = (rule: Rule903, given: SomeChild | readonly SomeChild[]): string[] => {
  const several = isSeveral(given)
  const children = (several ? given : [given]).map(childOf)
  const { fault, taken } = gathering()
  const places: string[] = []
  const take = (child: number) => {
    for (const { table, row, fields } of taken())
      places.push(
        ...fields.map(field => `${several ? `[${child}].` : ''}${NAMES[table as TableName]}[${row}].${field}`),
      )
  }
  if ('check' in rule)
    for (const [n, child] of children.entries()) {
      rule.check(child, fault)
      take(n)
    }
  else {
    rule.checkAll(children, (row, ...fields) => {
      fault(row, ...fields)
      take(children.findIndex(child => TABLES.some(table => (child[NAMES[table]] as readonly unknown[]).includes(row))))
    })
  }
  return places.sort()
}

/** The specification of a rule: what passes by it, and what does not, and where. */
export const ruleTest = (rule: Rule903, { passes, fails }: Cases): void => {
  describe(`${rule.code}: ${rule.says}`, () => {
    for (const [title, given] of Object.entries(passes))
      test(`passes: ${title}`, () => assert.deepEqual(said(rule, given), []))
    for (const [title, given] of Object.entries(fails))
      test(`fails: ${title}`, () =>
        assert.deepEqual(said(rule, 'child' in given ? given.child : given.children), [...given.at].sort()))
  })
}
