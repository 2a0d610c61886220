import type { Fault, Row } from './rule.ts'

/** A row at fault by one rule, with every cell it marks, in the order they were marked. */
export type FaultyRow = { readonly table: string; readonly row: number; readonly fields: readonly string[] }

type Marked = { table: string; row: number; fields: string[] }

/** A call-back that gathers what one rule says of rows, and what it gathered: each row once, with its cells. */
export const gathering = (): { fault: Fault; taken(): FaultyRow[] } => {
  let rows = new Map<Row, Marked>()
  const fault: Fault = (row, ...fields) => {
    const marked = rows.get(row)
    if (!marked) {
      rows.set(row, { table: row.table, row: row.row, fields: [...new Set(fields)] })
      return
    }
    for (const field of fields) if (!marked.fields.includes(field)) marked.fields.push(field)
  }
  const taken = () => {
    if (rows.size === 0) return []
    const all = [...rows.values()]
    rows = new Map()
    return all
  }
  return { fault, taken }
}
