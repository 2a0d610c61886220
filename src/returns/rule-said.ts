import type { Catalogue } from './catalogue.ts'
import { ELEMENTS_SAID, MODULES_SAID } from './cin/elements-said.ts'
import { COLUMNS_SAID, TABLES_SAID } from './ssda903/columns-said.ts'

type Of = Catalogue['id']

const TABLES: Readonly<Record<Of, Readonly<Record<string, string>>>> = { ssda903: TABLES_SAID, cin: MODULES_SAID }
const CELLS: Readonly<Record<Of, Readonly<Record<string, string>>>> = { ssda903: COLUMNS_SAID, cin: ELEMENTS_SAID }

const YEAR_BEFORE = '_last'

/** What is no table of the return and yet needed by some rules. */
const BESIDE: Readonly<Record<string, string>> = {
  providers: 'Ofsted’s list of providers',
  postcodes: 'a table of postcodes',
  authority: 'the authority that makes the return',
}

/** The kinds of need beyond this year’s tables, as a list of rules is filtered by. */
export type NeedKind = 'previous' | 'providers' | 'postcodes' | 'authority'

/** Which kind of need this is; null for a table of the return itself. */
export const needKind = (need: string): NeedKind | null =>
  need.endsWith(YEAR_BEFORE) ? 'previous' : Object.hasOwn(BESIDE, need) ? (need as NeedKind) : null

/** The table a need names, of this year or of the one before; null for a list that somebody loads. */
export const tableOf = (need: string): string | null =>
  Object.hasOwn(BESIDE, need) ? null : need.endsWith(YEAR_BEFORE) ? need.slice(0, -YEAR_BEFORE.length) : need

/** What a table of a return holds, in words. */
export const tableSaid = (of: Of, table: string): string => TABLES[of][table] ?? table

const IS_A_WORD = /^[A-Z][a-z]+$/

/** A table of a check in words, by the name its file bears, and what it holds where that name is no word: 'AD1 (adoptions)', 'Reviews, a year before'. */
export const sayTable = (of: Of, table: string): string => {
  if (table.endsWith(YEAR_BEFORE)) return `${sayTable(of, table.slice(0, -YEAR_BEFORE.length))}, a year before`
  return IS_A_WORD.test(table) ? table : `${table} (${tableSaid(of, table)})`
}

/** What a cell of a return holds, in words. */
export const cellSaid = (of: Of, cell: string): string => CELLS[of][cell] ?? cell

/** What a rule needs, in words: 'Header of the year before'. */
export const needSaid = (need: string): string => {
  const table = tableOf(need)
  if (table === null) return BESIDE[need] ?? need
  return need === table ? table : `${table} of the year before`
}
