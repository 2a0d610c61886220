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

/** What a rule found, a row at a time, and of which child; null where it was decided over all of them. */
export type Found<Child> = (rule: string, row: FaultyRow, child: Child | null) => void

/** So many children at once: few enough that their rows stay at hand, enough that a rule, once begun, goes on. */
const BLOCK = 256

/** One for every check: a rule is made quick for the call-back it is given, and given another would have to be made so again. */
const { fault, taken } = gathering()

/**
 * Runs rules over children and says each faulty row as it is found, then what is decided over all of them. Each rule goes over a
 * few hundred children before the next does: one child after another, three hundred rules each, took a third longer.
 */
export const runRules = <Child>(
  rules: readonly AnyRule<Child>[],
  children: readonly Child[],
  found: Found<Child>,
): void => {
  taken()
  for (let from = 0; from < children.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, children.length)
    for (const each of rules) {
      if (!('check' in each)) continue
      const { check, code } = each
      for (let at = from; at < to; at += 1) {
        const child = children[at] as Child
        check(child, fault)
        const rows = taken()
        for (let n = 0; n < rows.length; n += 1) found(code, rows[n] as FaultyRow, child)
      }
    }
  }
  for (const each of rules)
    if ('checkAll' in each) {
      each.checkAll(children, fault)
      for (const row of taken()) found(each.code, row, null)
    }
}
