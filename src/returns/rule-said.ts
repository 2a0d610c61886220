import type { Catalogue } from './catalogue.ts'
import { ELEMENTS_SAID, MODULES_SAID } from './cin/elements-said.ts'
import { needKind, tableOf } from './need-said.ts'
import { COLUMNS_SAID, TABLES_SAID } from './ssda903/columns-said.ts'

type Of = Catalogue['id']

const TABLES: Readonly<Record<Of, Readonly<Record<string, string>>>> = { ssda903: TABLES_SAID, cin: MODULES_SAID }
const CELLS: Readonly<Record<Of, Readonly<Record<string, string>>>> = { ssda903: COLUMNS_SAID, cin: ELEMENTS_SAID }

/** What a table of a return holds, in words. */
export const tableSaid = (of: Of, table: string): string => TABLES[of][table] ?? table

const IS_A_WORD = /^[A-Z][a-z]+$/

/** A table of a check in words, by the name its file bears, and what it holds where that name is no word: 'AD1 (adoptions)', 'Reviews, a year before'. */
export const sayTable = (of: Of, table: string): string => {
  if (needKind(table) === 'previous') return `${sayTable(of, tableOf(table) ?? table)}, a year before`
  return IS_A_WORD.test(table) ? table : `${table} (${tableSaid(of, table)})`
}

/** What a cell of a return holds, in words. */
export const cellSaid = (of: Of, cell: string): string => CELLS[of][cell] ?? cell
