import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** The year a return is made for, and its first and last day. Days are given too, since a rehearsal may count from others. */
export type Collection = { readonly year: number; readonly from: PlainDate; readonly to: PlainDate }

/** A row of a return as rules read it: which table, which row of the file from nought, and the cells that could not be read as sent. */
export type Row = {
  readonly table: string
  readonly row: number
  /** What stood in a cell that holds no date, number or code it could be: 31/06/2020. Null where every cell could be read. */
  readonly unread: Readonly<Record<string, string>> | null
}

/** Says that a row is at fault, and in which of its cells. Saying so twice of a row adds its cells. */
export type Fault = (row: Row, ...fields: string[]) => void

export type Severity = 'error' | 'query'

/** A published rule: its code, what is wrong in our own words, and which years' collections it belongs to. */
type Declared<Needs extends string> = {
  readonly code: string
  /** What is wrong, in a sentence for whoever must mend it. */
  readonly says: string
  /** What would mend it, where that does not follow from what is wrong. */
  readonly mend?: string
  /** The cells it looks at or marks, as the Department's list of rules has them. */
  readonly fields: readonly string[]
  /** Without these it is not run: tables of the return, the previous year, or lists that somebody loads. */
  readonly needs: readonly Needs[]
  /** The first year's collection it holds in, named by the year it ends in; and the last, where a later edition has another. */
  readonly from: number
  readonly until?: number
  /** What a later edition changed, for whoever reads both. */
  readonly changed?: string
  readonly severity?: Severity
}

/** A rule over one child's rows. It names the rows at fault, reads nothing else, and throws for nothing that a row may hold. */
export type Rule<Child, Needs extends string = string> = Declared<Needs> & { check(child: Child, fault: Fault): void }

/** A rule that can only be decided over all children at once: the same number for two, or how many there are. */
export type CohortRule<Child, Needs extends string = string> = Declared<Needs> & {
  checkAll(children: readonly Child[], fault: Fault): void
}

export type AnyRule<Child, Needs extends string = string> = Rule<Child, Needs> | CohortRule<Child, Needs>

/** Whether a rule belongs to a year's collection. */
export const holdsIn = ({ from, until }: Pick<Declared<string>, 'from' | 'until'>, year: number): boolean =>
  from <= year && year <= (until ?? year)

/** Whether anything stands in a cell, even what could not be read. */
export const isGiven = <R extends Row, Field extends keyof R & string>(row: R, field: Field): boolean =>
  row[field] !== null || row.unread?.[field] !== undefined

/** Whether a cell holds something that it cannot hold: no date, no number. */
export const isUnreadable = <R extends Row, Field extends keyof R & string>(row: R, field: Field): boolean =>
  row.unread?.[field] !== undefined
