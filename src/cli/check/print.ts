import { asFound, type ReadingFault } from '../../returns/reading-fault.ts'
import type { NotRun } from '../../returns/run-rules.ts'
import { many } from '../../vocabulary/words.ts'
import type { Io } from '../command.ts'
import type { Said } from './fault-text.ts'
import type { Counts } from './told-faults.ts'
import { type Write, writerTo } from './write-out.ts'

/** What was found in a return, as it is printed. */
export type Printed = {
  readonly return: 'ssda903' | 'cin'
  readonly year: number
  readonly children: number
  readonly faults: readonly Said[]
  readonly rules: { readonly run: number; readonly not_run: readonly NotRun[] }
  readonly seconds: { readonly read: number; readonly check: number }
}

/** A fault of the file itself, as one of a rule is printed. */
export const ofReading = (fault: ReadingFault): Said => {
  const { says, ...found } = asFound(fault)
  return { ...found, message: says }
}

/** What is printed before the faults, and after them. */
export type Beginning = Pick<Printed, 'return' | 'year' | 'children'>
export type End = Pick<Printed, 'rules' | 'seconds'>

const inOrder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })

const summary = (counts: Counts, says: ReadonlyMap<string, string>): string[] =>
  [...counts]
    .sort(([one], [other]) => inOrder(one, other))
    .map(
      ([rule, found]) =>
        `${rule.padEnd(12)}${String(found).padStart(7)}  ${says.get(rule) ?? 'as the files were read'}`,
    )

const all = (counts: Counts) => counts.values().reduce((sum, each) => sum + each, 0)

/**
 * Prints a check as one JSON document, a piece at a time: its beginning, the faults as they are written to `write`, each with a comma
 * before it, and its end. Gives the exit status: 1 where there is any fault.
 */
const asJson = (io: Io): Printing => {
  const { write, ends } = writerTo(io)
  const put = (text: string) => write(Buffer.from(text))
  return {
    json: true,
    begins: beginning => put(`${JSON.stringify(beginning).slice(0, -1)},"faults":[`),
    write,
    ends(counts, end) {
      put(`],${JSON.stringify(end).slice(1)}`)
      ends()
      return all(counts) > 0 ? 1 : 0
    },
  }
}

const asLines = (says: ReadonlyMap<string, string>, io: Io): Printing => {
  let children = 0
  return {
    json: false,
    begins(beginning) {
      children = beginning.children
    },
    write() {},
    ends(counts, { rules: { run, not_run } }) {
      for (const line of summary(counts, says)) io.out(line)
      for (const { rule, why } of not_run) io.out(`${rule.padEnd(12)}not run  ${why}`)
      io.out(`${children} children, ${many(run, 'rule')} run, ${many(all(counts), 'fault')}`)
      return all(counts) > 0 ? 1 : 0
    },
  }
}

/** How a check is printed: `begins` before the first fault, `write` for what `toldFaults` gives, and `ends` with how many each rule found. */
export type Printing = {
  readonly json: boolean
  begins(beginning: Beginning): void
  readonly write: Write
  ends(counts: Counts, end: End): number
}

/** Prints a check, as JSON or a line a rule. */
export const printing = (how: { json: boolean; says: ReadonlyMap<string, string>; io: Io }): Printing =>
  how.json ? asJson(how.io) : asLines(how.says, how.io)
