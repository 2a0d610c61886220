import { addDays, addMonths } from '../../vocabulary/calendar/plain-date.ts'
import type { Collection } from '../rule.ts'
import type { Child, RowOf, Tables } from './child.ts'
import { CHILD_TABLES, type ChildTable, NAMES } from './layout.ts'

/** The rows of a census, module by module. */
export type Sent = { readonly [T in ChildTable]?: readonly RowOf<T>[] }

/** The year that ends on a reference date. */
export const yearTo = (reference_date: string): Collection => ({
  year: Number(reference_date.slice(0, 4)),
  from: addDays(addMonths(reference_date, -12), 1),
  to: reference_date,
})

type Rows = Record<string, RowOf<ChildTable>[]>

/** Puts the rows of a census together child by child; a row without an identifier stands for a child of its own. */
export const childrenOf = (sent: Sent, shared: Pick<Child, 'collection' | 'header'>): Child[] => {
  const [known, unknown] = [new Map<string, Rows>(), [] as Rows[]]
  const empty = (): Rows => Object.fromEntries(CHILD_TABLES.map(table => [NAMES[table], []]))
  for (const table of CHILD_TABLES)
    for (const row of sent[table] ?? []) {
      const id = row.LAchildID
      const rows = (id === null ? undefined : known.get(id)) ?? empty()
      rows[NAMES[table]]?.push(row)
      if (id === null) unknown.push(rows)
      else known.set(id, rows)
    }
  const childOf = (id: string | null, rows: Rows): Child => ({ id, ...shared, ...(rows as unknown as Tables) })
  return [...[...known].map(([id, rows]) => childOf(id, rows)), ...unknown.map(rows => childOf(null, rows))]
}
