import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'

/** Which faults: each null for all. `since` null leaves out those that are mended, which are no faults of this check. */
export type Wanted = {
  readonly rules: readonly string[] | null
  readonly table: string | null
  readonly field: string | null
  /** An identifier; an empty one stands for what is of no child. */
  readonly child: string | null
  readonly since: 'new' | 'still' | 'mended' | null
}

const such = (id: string, { rules, table, field, child, since }: Wanted) => sql`
  return_check_id = ${id}
  and ${since === null ? sql`since is distinct from 'mended'` : sql`since = ${since}`}
  and (${rules}::text[] is null or rule = any(${rules}))
  and (${table}::text is null or return_table = ${table})
  and (${field}::text is null or ${field} = any(fields))
  and (${child}::text is null or coalesce(child, '') = ${child})`

/** How many faults there are of a kind, and of how many rows. */
export const countFaults = async (db: Db, id: string, wanted: Wanted): Promise<{ faults: number; rows: number }> => {
  const { rows } = await sql<{ faults: number; rows: number }>`
    select count(*)::int as faults, count(distinct (return_table, coalesce(row, -1 - number), since = 'mended'))::int as rows
    from return_check_fault where ${such(id, wanted)}`.execute(db)
  return rows[0] ?? { faults: 0, rows: 0 }
}

export type RowFault = {
  readonly rule: string
  readonly fields: readonly string[]
  readonly says: string | null
  readonly since: 'new' | 'still' | 'mended' | null
}

/** A row of a file as it was sent, with what is wrong with it; without cells where a fault is of a whole file. */
export type FaultyRow = {
  readonly return_table: string | null
  readonly row: number | null
  readonly line: number | null
  readonly child: string | null
  readonly headings: readonly string[] | null
  readonly cells: readonly string[] | null
  readonly faults: readonly RowFault[]
}

/** The rows at fault of a kind, table by table in the order of the file, a page at a time. */
export const faultyRows = async (
  db: Db,
  id: string,
  wanted: Wanted,
  { from, most }: { from: number; most: number },
): Promise<FaultyRow[]> => {
  const { rows } = await sql<FaultyRow>`
    with picked as (
      select return_table, row, case since when 'mended' then 'before' else 'this' end as of_check, max(child) as child, min(number) as first,
        json_agg(json_build_object('rule', rule, 'fields', fields, 'says', says, 'since', since) order by number) as faults
      from return_check_fault
      where ${such(id, wanted)}
      group by return_table, row, coalesce(row, -1 - number), 3
      order by return_table nulls first, row nulls first, first
      limit ${most} offset ${from}
    )
    select picked.return_table, picked.row, line, coalesce(picked.child, sent.child) as child, headings, cells, faults
    from picked
    left join return_check_row sent on sent.return_check_id = ${id} and sent.of_check = picked.of_check
      and sent.return_table = picked.return_table and sent.row = picked.row
    order by picked.return_table nulls first, picked.row nulls first, first`.execute(db)
  return rows
}

/** Which tables and cells a check found faults in, to choose from. */
export const placesOf = async (db: Db, id: string): Promise<{ table: string; field: string }[]> => {
  const { rows } = await sql<{ table: string; field: string }>`
    select distinct return_table as "table", field
    from return_check_fault cross join unnest(fields) as field
    where return_check_id = ${id} and return_table is not null
    order by 1, 2`.execute(db)
  return rows
}
