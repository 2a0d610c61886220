import type { FaultyRow } from '../faults.ts'

/** A case of a rule as the conformance folders hold it: tables in, the rows expected to be at fault out. */
export type RuleFile = {
  readonly rule: string
  readonly active_in_newest: boolean
  readonly newest_definition: string
  readonly cases: readonly Case[]
}

export type Cell = string | number | boolean | null | readonly (string | number)[]

export type Case = {
  readonly name: string
  readonly definition_year: string
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>
  readonly columns: Readonly<Record<string, readonly string[]>>
  readonly iso_date_columns?: Readonly<Record<string, readonly string[]>>
  readonly metadata: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly expected_after_ingest_uppercasing?: Readonly<Record<string, readonly number[]>>
  readonly index?: Readonly<Record<string, readonly number[]>>
  readonly skipped?: boolean
}

/** How a rule answered a case: agreed, or what it should have said and did not, and said and should not have. */
export type Answer = {
  readonly rule: string
  readonly name: string
  readonly missing: readonly string[]
  readonly surplus: readonly string[]
  /** Why the rule could not be run at all; null where it was. */
  readonly not_run: string | null
}

/** Whether a case is to be run: it tests the version of an active rule that holds in the newest year. */
export const isToRun = (file: RuleFile, { definition_year }: Case): boolean =>
  file.active_in_newest && definition_year === file.newest_definition

export const agrees = ({ missing, surplus, not_run }: Answer): boolean =>
  missing.length === 0 && surplus.length === 0 && not_run === null

/** What is in one and not in the other, as an answer has it. */
export const compared = (
  { rule, name }: { rule: string; name: string },
  expected: ReadonlySet<string>,
  said: ReadonlySet<string>,
): Answer => ({
  rule,
  name,
  missing: [...expected].filter(each => !said.has(each)),
  surplus: [...said].filter(each => !expected.has(each)),
  not_run: null,
})

/** A faulty row as it is compared: 'Episodes 3'. */
export const sayRow = ({ table, row }: Pick<FaultyRow, 'table' | 'row'>): string => `${table} ${row}`
