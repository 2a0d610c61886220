import { type FaultyRow, gathering } from './faults.ts'
import { type AnyRule, holdsIn } from './rule.ts'

/** A rule that was not run, and why, in a sentence. */
export type NotRun = { readonly rule: string; readonly why: string }

/** Which rules can be run: of those that hold in the year, the ones whose needs are met, and the others with why not. */
export const runnable = <Child, Needs extends string>(
  rules: readonly AnyRule<Child, Needs>[],
  { year, has, sayMissing }: { year: number; has: ReadonlySet<Needs>; sayMissing(missing: readonly Needs[]): string },
): { run: AnyRule<Child, Needs>[]; not_run: NotRun[] } => {
  const current = rules.filter(each => holdsIn(each, year))
  const missing = (rule: AnyRule<Child, Needs>) => rule.needs.filter(need => !has.has(need))
  return {
    run: current.filter(each => missing(each).length === 0),
    not_run: current
      .filter(each => missing(each).length > 0)
      .map(each => ({ rule: each.code, why: sayMissing(missing(each)) })),
  }
}

/** What a rule found, a row at a time. */
export type Found = (rule: string, row: FaultyRow) => void

/** Runs rules over children and says each faulty row as it is found, child by child, then what is decided over all of them. */
export const runRules = <Child>(rules: readonly AnyRule<Child>[], children: readonly Child[], found: Found): void => {
  const { fault, taken } = gathering()
  const single = rules.flatMap(each => ('check' in each ? [each] : []))
  for (const child of children) {
    for (const { check, code } of single) {
      check(child, fault)
      for (const row of taken()) found(code, row)
    }
  }
  for (const each of rules) {
    if (!('checkAll' in each)) continue
    each.checkAll(children, fault)
    for (const row of taken()) found(each.code, row)
  }
}
