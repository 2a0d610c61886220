import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { AnyRule, Collection, Row } from '../rule.ts'
import type { DERIVED, Kind, LAYOUT, LOOKED_BACK_AT, NAMES, TableName } from './layout.ts'
import type { Providers } from './providers.ts'

type Cell<K extends Kind> = (K extends 'day' ? PlainDate : string) | null
type Derived<T extends TableName> = T extends keyof typeof DERIVED
  ? Readonly<Record<(typeof DERIVED)[T][number], string | null>>
  : unknown

/** A row of one table: a day is null where it is blank or no day, and then stands in `unread` as it was sent. */
export type RowOf<T extends TableName> = Row & { readonly table: T } & {
  readonly [C in keyof (typeof LAYOUT)[T]]: (typeof LAYOUT)[T][C] extends Kind ? Cell<(typeof LAYOUT)[T][C]> : never
} & Derived<T>

export type Header = RowOf<'Header'>
export type Episode = RowOf<'Episodes'>

/** One child's rows of every table, in the order of the file. A table the child is not in is empty. */
export type Tables = { readonly [T in TableName as (typeof NAMES)[T]]: readonly RowOf<T>[] }

/** A child's rows a year before, of the tables that rules look back at. */
export type LastYear = Pick<Tables, (typeof NAMES)[(typeof LOOKED_BACK_AT)[number]]>

/** One child of the return, as rules are given it. A row without an identifier stands for a child of its own, whose `id` is null. */
export type Child = Tables & {
  readonly id: string | null
  readonly collection: Collection
  /** The authority that makes the return, by its code of the Office for National Statistics (E06000030); null where it is not known. */
  readonly authority: string | null
  /** The child's rows a year before: empty where the child was not in that return. Only for rules that need the previous year. */
  readonly last: LastYear
  /** Ofsted's providers by their number. Only for rules that need them. */
  readonly providers: Providers
}

/** What a rule may need: a table, the table of the previous year, a list that somebody loads, or which authority makes the return. */
export type Need = TableName | `${TableName}_last` | 'postcodes' | 'providers' | 'authority'

export type Rule903 = AnyRule<Child, Need>

/** Declares a rule over one child of the SSDA903. */
export const rule = <R extends Rule903>(it: R): R => it
