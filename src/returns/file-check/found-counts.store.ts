import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'

/** How many faults: of the check itself, of them new and still there since the check before, and those mended since. */
export type Counts = {
  readonly faults: number
  readonly fresh: number
  readonly still: number
  readonly mended: number
}

const COUNTS = sql`
  count(*) filter (where since is distinct from 'mended')::int as faults,
  count(*) filter (where since = 'new')::int as fresh,
  count(*) filter (where since = 'still')::int as still,
  count(*) filter (where since = 'mended')::int as mended`

const CHILDREN = sql`count(distinct child) filter (where since is distinct from 'mended')::int as children`

/** The faults of a check together, and how many children and rows they are of. */
export const countsOf = async (
  db: Db,
  id: string,
): Promise<Counts & { readonly children: number; readonly rows: number }> => {
  const { rows } = await sql<Counts & { children: number; rows: number }>`
    select ${COUNTS}, ${CHILDREN},
      count(distinct (return_table, row)) filter (where row is not null and since is distinct from 'mended')::int as rows
    from return_check_fault where return_check_id = ${id}`.execute(db)
  return rows[0] ?? { faults: 0, fresh: 0, still: 0, mended: 0, children: 0, rows: 0 }
}

export type RuleCounts = Counts & { readonly rule: string; readonly children: number }

/** The faults of a check by rule, most first. */
export const countsByRule = async (db: Db, id: string): Promise<RuleCounts[]> => {
  const { rows } = await sql<RuleCounts>`
    select rule, ${COUNTS}, ${CHILDREN}
    from return_check_fault where return_check_id = ${id}
    group by rule order by faults desc, mended desc, rule`.execute(db)
  return rows
}

/** How many children a check found anything of, mended or not; what is of no child counts as one. */
export const countChildren = async (db: Db, id: string): Promise<number> => {
  const { rows } = await sql<{ children: number }>`
    select count(distinct coalesce(child, ''))::int as children
    from return_check_fault where return_check_id = ${id}`.execute(db)
  return rows[0]?.children ?? 0
}

export type ChildCounts = Counts & { readonly child: string | null; readonly rules: number }

/** The faults of a check by child, most first, a page at a time. Null stands for what is of no child. */
export const countsByChild = async (
  db: Db,
  id: string,
  { from, most }: { from: number; most: number },
): Promise<ChildCounts[]> => {
  const { rows } = await sql<ChildCounts>`
    select child, ${COUNTS}, count(distinct rule) filter (where since is distinct from 'mended')::int as rules
    from return_check_fault where return_check_id = ${id}
    group by child order by faults desc, mended desc, child limit ${most} offset ${from}`.execute(db)
  return rows
}

export type FieldCounts = Counts & {
  readonly return_table: string | null
  readonly field: string
  readonly rules: readonly string[]
  readonly children: number
}

/** The faults of a check by the cells they mark, most first, with the rules that mark them. */
export const countsByField = async (db: Db, id: string): Promise<FieldCounts[]> => {
  const { rows } = await sql<FieldCounts>`
    select return_table, field, ${COUNTS}, ${CHILDREN}, array_agg(distinct rule order by rule) as rules
    from return_check_fault cross join unnest(fields) as field
    where return_check_id = ${id}
    group by return_table, field order by faults desc, mended desc, return_table, field`.execute(db)
  return rows
}
