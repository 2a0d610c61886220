import type { Insertable } from 'kysely'
import type { Tables } from '../record/tables.ts'

export type Row<T extends keyof Tables> = Insertable<Tables[T]>

/** Rows waiting to be loaded, by table. `put` gives the row's id back. */
export type Rows = {
  waiting: Map<keyof Tables, object[]>
  put<T extends keyof Tables>(table: T, row: Row<T> & { id: string }): string
  add<T extends keyof Tables>(table: T, row: Row<T>): void
  count(): number
}

/** Where a build collects what it makes. Nothing later than `until` is meant to be put there. */
export const collectRows = (): Rows => {
  const waiting = new Map<keyof Tables, object[]>()
  let total = 0
  const keep = (table: keyof Tables, row: object) => {
    const list = waiting.get(table)
    if (list) list.push(row)
    else waiting.set(table, [row])
    total += 1
  }
  return {
    waiting,
    put: (table, row) => {
      keep(table, row)
      return row.id
    },
    add: keep,
    count: () => total,
  }
}
