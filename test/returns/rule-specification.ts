import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type FaultyRow, gathering } from '../../src/returns/faults.ts'
import type { AnyRule, Row } from '../../src/returns/rule.ts'

/** A case that fails: the child, or several, and where, as 'episodes[0].REC'; with several, '[1].header[0].UPN'. */
type Failing<Some> =
  | { readonly child: Some; readonly at: readonly string[] }
  | { readonly children: readonly Some[]; readonly at: readonly string[] }

/** What passes by a rule, and what fails, each under a title that says why. */
export type Cases<Some> = {
  readonly passes: Readonly<Record<string, Some | readonly Some[]>>
  readonly fails: Readonly<Record<string, Failing<Some>>>
}

/** How the children of a return are made from the rows that matter, and how its rows are named. */
type Return<Some, Child> = {
  childOf(some: Some): Child
  /** Every row that is the child's own: a fault of none of them stands at the whole return. */
  rowsOf(child: Child): readonly unknown[]
  nameOf(row: FaultyRow): string
}

const isSeveral = <Some>(given: Some | readonly Some[]): given is readonly Some[] => Array.isArray(given)

const said = <Some, Child>(
  rule: AnyRule<Child>,
  given: Some | readonly Some[],
  { childOf, rowsOf, nameOf }: Return<Some, Child>,
): string[] => {
  const several = isSeveral(given)
  const children = (several ? given : [given]).map(childOf)
  const { fault, taken } = gathering()
  const places: string[] = []
  const take = (child: number) => {
    const whose = several && child >= 0 ? `[${child}].` : ''
    for (const row of taken()) places.push(...row.fields.map(field => `${whose}${nameOf(row)}.${field}`))
  }
  const ownerOf = (row: Row) => children.findIndex(child => rowsOf(child).includes(row))
  if ('check' in rule)
    for (const [n, child] of children.entries()) {
      rule.check(child, fault)
      take(n)
    }
  else
    rule.checkAll(children, (row, ...fields) => {
      fault(row, ...fields)
      take(ownerOf(row))
    })
  return [...new Set(places)].sort()
}

/** Writes the specification of a rule as tests: what passes by it, and what does not, and where. */
export const specify = <Some, Child>(
  rule: AnyRule<Child>,
  { passes, fails }: Cases<Some>,
  of: Return<Some, Child>,
): void => {
  describe(`${rule.code}: ${rule.says}`, () => {
    for (const [title, given] of Object.entries(passes))
      test(`passes: ${title}`, () => assert.deepEqual(said(rule, given, of), []))
    for (const [title, given] of Object.entries(fails))
      test(`fails: ${title}`, () =>
        assert.deepEqual(said(rule, 'child' in given ? given.child : given.children, of), [...given.at].sort()))
  })
}
