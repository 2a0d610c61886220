import type { Child, RowOf, Tables } from './child.ts'
import { NAMES, TABLES, type TableName } from './layout.ts'

/** The rows of a return, table by table; a table that was not sent is absent. */
export type Sent = { readonly [T in TableName]?: readonly RowOf<T>[] }

/** What every child of one check shares. */
export type Shared = Pick<Child, 'collection' | 'authority' | 'providers'>

type Rows = Record<string, RowOf<TableName>[]>

/** Made as a list that has had a row, since the engine has a kind of list for each use and code that meets two kinds is slower. */
const NOTHING = [{} as RowOf<TableName>]
NOTHING.pop()

const NO_ROWS = Object.fromEntries(TABLES.map(table => [NAMES[table], NOTHING]))
const emptyRows = (): Rows => ({ ...NO_ROWS })
const EMPTY = emptyRows() as unknown as Tables

const put = (rows: Rows, name: string, row: RowOf<TableName>) => {
  const own = rows[name]
  if (own === undefined || own.length === 0) rows[name] = [row]
  else own.push(row)
}

/** The rows of each child by its identifier, and those without one each by itself. */
const byChild = (sent: Sent): { known: Map<string, Rows>; unknown: Rows[] } => {
  const [known, unknown] = [new Map<string, Rows>(), [] as Rows[]]
  for (const table of TABLES) {
    const name = NAMES[table]
    for (const row of sent[table] ?? []) {
      const id = row.CHILD
      let rows = id === null ? undefined : known.get(id)
      if (!rows) {
        rows = emptyRows()
        if (id === null) unknown.push(rows)
        else known.set(id, rows)
      }
      put(rows, name, row)
    }
  }
  return { known, unknown }
}

/** Puts the rows of a return, and of the one before, together child by child. A child only in the earlier one is not among them. */
export const childrenOf = (sent: Sent, last: Sent | null, shared: Shared): Child[] => {
  const { known, unknown } = byChild(sent)
  const before = last === null ? null : byChild(last).known
  const childOf = (id: string | null, rows: Rows): Child => ({
    id,
    ...shared,
    ...(rows as unknown as Tables),
    last: ((id === null ? undefined : before?.get(id)) as unknown as Tables | undefined) ?? EMPTY,
  })
  return [...[...known].map(([id, rows]) => childOf(id, rows)), ...unknown.map(rows => childOf(null, rows))]
}
