import type { Fault, Row } from './rule.ts'

/** A row at fault by one rule, with every cell it marks, in the order they were marked. */
export type FaultyRow = { readonly table: string; readonly row: number; readonly fields: readonly string[] }

type Marked = { readonly of: Row; readonly table: string; readonly row: number; fields: string[] }

/** Past so many rows a list is searched by its rows and no longer from its end: a rule over all children marks thousands. */
const FEW = 12

/** A call-back that gathers what one rule says of rows, and what it gathered: each row once, with its cells. */
export const gathering = (): { fault: Fault; taken(): readonly FaultyRow[] } => {
  let rows: Marked[] = []
  let byRow: Map<Row, Marked> | null = null

  const find = (row: Row): Marked | undefined => {
    if (byRow !== null) return byRow.get(row)
    for (let at = rows.length - 1; at >= 0; at -= 1) if (rows[at]?.of === row) return rows[at]
    return undefined
  }
  const fault: Fault = (row, ...fields) => {
    const marked = find(row)
    if (marked !== undefined) {
      for (const field of fields) if (!marked.fields.includes(field)) marked.fields.push(field)
      return
    }
    const made = { of: row, table: row.table, row: row.row, fields }
    rows.push(made)
    if (byRow !== null) byRow.set(row, made)
    else if (rows.length > FEW) byRow = new Map(rows.map(each => [each.of, each]))
  }
  const taken = () => {
    if (rows.length === 0) return NONE
    const all = rows
    rows = []
    byRow = null
    return all
  }
  return { fault, taken }
}

const NONE: readonly FaultyRow[] = []
