import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rowOf } from '../../src/returns/cin/as-row.ts'
import type { Child, RowOf, RuleCin } from '../../src/returns/cin/child.ts'
import { yearTo } from '../../src/returns/cin/children.ts'
import { CHILD_TABLES, type ChildTable, NAMES, type TableName } from '../../src/returns/cin/layout.ts'
import { gathering } from '../../src/returns/faults.ts'

type Some<T extends TableName> = Partial<Omit<RowOf<T>, 'table' | 'row'>>

/** A child of a case: the rows that matter, each with the elements that matter. The rest is blank, and the year ends on 31 March 2026. */
export type SomeChild = { readonly [T in ChildTable as (typeof NAMES)[T]]?: readonly Some<T>[] } & {
  readonly header?: Some<'Header'> | null
}

/** A case that fails: the child, or several, and where, as 'plans[0].CINPlanEndDate'; with several, '[1].identifiers[0].UPN'. */
type Failing =
  | { readonly child: SomeChild; readonly at: readonly string[] }
  | { readonly children: readonly SomeChild[]; readonly at: readonly string[] }

type Cases = {
  readonly passes: Readonly<Record<string, SomeChild | readonly SomeChild[]>>
  readonly fails: Readonly<Record<string, Failing>>
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

const isSeveral = (given: SomeChild | readonly SomeChild[]): given is readonly SomeChild[] => Array.isArray(given)

const said = (rule: RuleCin, given: SomeChild | readonly SomeChild[]): string[] => {
  const several = isSeveral(given)
  const children = (several ? given : [given]).map(childOf)
  const { fault, taken } = gathering()
  const places: string[] = []
  const take = (child: number) => {
    for (const { table, row, fields } of taken()) {
      const name = table === 'Header' ? 'header' : `${NAMES[table as ChildTable]}[${row}]`
      places.push(...fields.map(field => `${several && table !== 'Header' ? `[${child}].` : ''}${name}.${field}`))
    }
  }
  if ('check' in rule)
    for (const [n, child] of children.entries()) {
      rule.check(child, fault)
      take(n)
    }
  else
    rule.checkAll(children, (row, ...fields) => {
      fault(row, ...fields)
      take(
        children.findIndex(child =>
          CHILD_TABLES.some(table => (child[NAMES[table]] as readonly unknown[]).includes(row)),
        ),
      )
    })
  return [...new Set(places)].sort()
}

/** The specification of a rule: what passes by it, and what does not, and where. */
export const ruleTest = (rule: RuleCin, { passes, fails }: Cases): void => {
  describe(`${rule.code}: ${rule.says}`, () => {
    for (const [title, given] of Object.entries(passes))
      test(`passes: ${title}`, () => assert.deepEqual(said(rule, given), []))
    for (const [title, given] of Object.entries(fails))
      test(`fails: ${title}`, () =>
        assert.deepEqual(said(rule, 'child' in given ? given.child : given.children), [...given.at].sort()))
  })
}
