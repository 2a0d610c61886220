import { columnsOf, rowMaker } from './as-row.ts'
import type { RowOf } from './child.ts'
import { type Item, OF_THE_HEADER } from './elements.ts'
import type { TableName } from './layout.ts'

/** The cells of a row as the file gave them, by column. */
export type Cells = Map<string, string>

type Waiting = { readonly table: TableName; readonly cells: Cells }

/** The cells an element holds, table by table. */
export type Held = Map<TableName, Cells>

/** Puts a value in its place among what an element holds; false where that place is taken, and the first one stays. */
export const hold = (held: Held, { table, column }: Item, text: string): boolean => {
  const cells = held.get(table) ?? new Map<string, string>()
  held.set(table, cells)
  if (cells.has(column)) return false
  cells.set(column, text)
  return true
}

const isAnyGiven = (cells: Cells) => [...cells.values()].some(text => text.trim() !== '')

const makerOf = (table: TableName) => {
  const columns = columnsOf(table).map(([column]) => column)
  const make = rowMaker(table, columns)
  return (cells: Cells, row: number) =>
    make(
      columns.map(column => cells.get(column)),
      row,
    )
}

/**
 * The rows of a return as they come, child by child. An element that is a row of a table (HEADER, EPISODE, AREVIEW, PERMANENCE, OC2,
 * AMISSING, AD_PLACED) makes one by being there, even empty. Of every other table (OC3, AD1, UASC, social workers, deprivation of
 * liberty) whatever element holds its items makes one, where any of them is given: IN_TOUCH, ACTIV or ACCOM for OC3, DUC for UASC.
 * A child whose UASC is 1 has a row of UASC even without a DUC. A table nothing is of is not there.
 */
export const xmlRows = () => {
  const tables = new Map<TableName, RowOf<TableName>[]>()
  const makers = new Map<TableName, ReturnType<typeof makerOf>>()
  let waiting: Waiting[] = []

  const put = ({ table, cells }: Waiting) => {
    const make = makers.get(table) ?? makerOf(table)
    makers.set(table, make)
    const rows = tables.get(table) ?? []
    tables.set(table, rows)
    rows.push(make(cells, rows.length))
  }

  return {
    tables,
    /** An element ends that holds these, and is a row of `own` by being there. */
    ends(held: Held, own: TableName | undefined) {
      if (own !== undefined) waiting.push({ table: own, cells: held.get(own) ?? new Map() })
      for (const [table, cells] of held) if (table !== own && isAnyGiven(cells)) waiting.push({ table, cells })
    },
    /** The child is whole: its rows are put in their tables, with what each repeats of its Header, which may come after them. */
    childEnds() {
      const header = waiting.find(({ table }) => table === 'Header')?.cells
      const has = (table: TableName) => waiting.some(each => each.table === table)
      if (header?.get('UASC')?.trim() === '1' && !has('UASC')) waiting.push({ table: 'UASC', cells: new Map() })
      for (const each of waiting) {
        if (each.table !== 'Header')
          for (const column of OF_THE_HEADER) each.cells.set(column, header?.get(column) ?? '')
        put(each)
      }
      waiting = []
    },
  }
}
