import type { ReadingFault } from '../../returns/reading-fault.ts'
import type { NotRun } from '../../returns/run-rules.ts'
import { many } from '../../vocabulary/words.ts'
import type { Io } from '../command.ts'

/** A fault as `check --json` prints it: rows from nought, as in the file. */
export type Said = {
  readonly rule: string
  readonly table: string | null
  readonly row: number | null
  readonly fields: readonly string[]
  readonly child: string | null
  readonly message: string
}

/** What was found in a return, ready to be printed. */
export type Printed = {
  readonly return: 'ssda903' | 'cin'
  readonly year: number
  readonly children: number
  readonly faults: readonly Said[]
  readonly rules: { readonly run: number; readonly not_run: readonly NotRun[] }
  readonly seconds: { readonly read: number; readonly check: number }
}

/** A fault of the file itself, as one of a rule is printed. */
export const ofReading = ({ file, table, row, column, child, says }: ReadingFault): Said => ({
  rule: 'READ',
  table,
  row,
  fields: column === null ? [] : [column],
  child,
  message: `${file}: ${says}`,
})

const inOrder = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })

const summary = (faults: readonly Said[], says: ReadonlyMap<string, string>): string[] =>
  [...Map.groupBy(faults, ({ rule }) => rule)]
    .sort(([one], [other]) => inOrder(one, other))
    .map(
      ([rule, own]) =>
        `${rule.padEnd(12)}${String(own.length).padStart(7)}  ${says.get(rule) ?? 'as the files were read'}`,
    )

/** Prints a check, as JSON or a line a rule, and gives the exit status: 1 where there is any fault. */
export const print = (
  it: Printed,
  { json, says, io }: { json: boolean; says: ReadonlyMap<string, string>; io: Io },
): number => {
  if (json) io.out(JSON.stringify(it))
  else {
    for (const line of summary(it.faults, says)) io.out(line)
    for (const { rule, why } of it.rules.not_run) io.out(`${rule.padEnd(12)}not run  ${why}`)
    io.out(`${it.children} children, ${many(it.rules.run, 'rule')} run, ${many(it.faults.length, 'fault')}`)
  }
  return it.faults.length > 0 ? 1 : 0
}
