import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'

/** The check before this one of the same return and year: of the same session, or kept. */
const checkBefore = async (db: Db, id: string): Promise<{ id: string; made_at: string } | null> => {
  const { rows } = await sql<{ id: string; made_at: string }>`
    select earlier.id, earlier.made_at
    from return_check this
    join return_check earlier on earlier.return = this.return and earlier.year = this.year
      and (earlier.made_at, earlier.id) < (this.made_at, this.id)
      and (earlier.session_id = this.session_id or earlier.kept_at is not null)
    where this.id = ${id} and earlier.state = 'checked'
    order by earlier.made_at desc, earlier.id desc
    limit 1`.execute(db)
  return rows[0] ?? null
}

/** A fault of the check before that no fault of this one has been found to be. */
const NOT_MATCHED = sql`not exists (select from matched_fault where was = return_check_fault.number)`

/**
 * Marks the faults that stood in the check before as still there. A fault is known again by its rule, its table, its child and, in the
 * first pass, its row's mark; in the second the rows that changed otherwise follow each other in the order of the file.
 */
const markStill = async (db: Db, id: string, before: string, same: 'mark' | 'order'): Promise<void> => {
  const alike = sql.raw(`rule, coalesce(return_table, ''), coalesce(child, '')${same === 'mark' ? ', mark' : ''}`)
  await sql`
    with of_now as (
      select number, array[${alike}] as alike, row_number() over (partition by ${alike} order by row, number) as nth
      from return_check_fault where return_check_id = ${id} and since is null
    ), of_before as (
      select number, array[${alike}] as alike, row_number() over (partition by ${alike} order by row, number) as nth
      from return_check_fault
      where return_check_id = ${before} and since is distinct from 'mended' and ${NOT_MATCHED}
    ), known as (
      select of_now.number, of_before.number as was from of_now join of_before using (alike, nth)
    ), remembered as (
      insert into matched_fault select was from known
    )
    update return_check_fault set since = 'still'
    from known where return_check_id = ${id} and return_check_fault.number = known.number`.execute(db)
}

const copyMended = async (db: Db, id: string, before: string): Promise<void> => {
  await sql`
    insert into return_check_fault (return_check_id, number, rule, return_table, row, fields, child, says, mark, since)
    select ${id}, (select coalesce(max(number) + 1, 0) from return_check_fault where return_check_id = ${id}) + row_number() over (order by number) - 1,
      rule, return_table, row, fields, child, says, mark, 'mended'
    from return_check_fault
    where return_check_id = ${before} and since is distinct from 'mended' and ${NOT_MATCHED}`.execute(db)
  await sql`
    insert into return_check_row (return_check_id, of_check, return_table, row, line, child, headings, cells)
    select ${id}, 'before', return_table, row, line, child, headings, cells
    from return_check_row
    where return_check_id = ${before} and of_check = 'this' and (return_table, row) in (
      select return_table, row from return_check_fault where return_check_id = ${id} and since = 'mended')`.execute(db)
}

/**
 * Compares the faults of a check with those of the check before: each becomes new or still there, and those that are there no more are
 * copied as mended, since the earlier check may be gone tomorrow. Does nothing where there was none before.
 */
export const compareWithLast = async (db: Db, id: string): Promise<void> => {
  const before = await checkBefore(db, id)
  if (!before) return
  await sql`create temporary table matched_fault (was integer primary key) on commit drop`.execute(db)
  // What was written just now is not known to the planner yet, and it would go through each by each.
  await sql`analyze return_check_fault`.execute(db)
  await markStill(db, id, before.id, 'mark')
  await sql`analyze matched_fault`.execute(db)
  await markStill(db, id, before.id, 'order')
  await sql`update return_check_fault set since = 'new' where return_check_id = ${id} and since is null`.execute(db)
  await copyMended(db, id, before.id)
  await sql`
    update return_check set compared_with = ${before.id}, compared_at = ${before.made_at} where id = ${id}`.execute(db)
}
