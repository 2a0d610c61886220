import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { AnyRule, Collection, Row } from '../rule.ts'
import type { ChildTable, Kind, LAYOUT, NAMES, TableName } from './layout.ts'

type Cell<K extends Kind> = K extends 'codes' ? readonly string[] : (K extends 'day' ? PlainDate : string) | null

/** A row of one module: a day is null where it is blank or no day, and then stands in `unread` as it was sent; no codes are an empty list. */
export type RowOf<T extends TableName> = Row & { readonly table: T } & {
  readonly [C in keyof (typeof LAYOUT)[T]]: (typeof LAYOUT)[T][C] extends Kind ? Cell<(typeof LAYOUT)[T][C]> : never
}

/** One child's rows of every module, in the order of the file. */
export type Tables = { readonly [T in ChildTable as (typeof NAMES)[T]]: readonly RowOf<T>[] }

/** One child of the census, as rules are given it. The year of its collection ends on the reference date. */
export type Child = Tables & {
  readonly id: string | null
  readonly collection: Collection
  /** The header of the whole return; null where there is none. */
  readonly header: RowOf<'Header'> | null
}

export type Episode = RowOf<'CINdetails'>

/** What a rule may need: a module that the return has, or its header. */
export type Need = TableName

export type RuleCin = AnyRule<Child, Need>

/** Declares a rule over one child of the children in need census. */
export const rule = <R extends RuleCin>(it: R): R => it

/** Whether two rows are of one episode. Where neither says which, they are of the child's only one. */
export const isOfOne = (
  one: { readonly CINdetailsID: string | null },
  other: { readonly CINdetailsID: string | null },
) => one.CINdetailsID === other.CINdetailsID
