import { sql } from 'kysely'
import type { Db } from '../src/record/database.ts'

/** What a merge writes about itself, and what is only read from the rest. */
const APART = ['person_merge', 'person_merge_row', 'likely_duplicate', 'access_log', 'form_draft', 'standard']

/**
 * The whole record as it reads, a line a row that is not put aside: every table about people, without ids that are made anew
 * each time and without the counting of changes. Two records that read alike give the same lines.
 */
export const wholeRecord = async (db: Db): Promise<string[]> => {
  const { rows: tables } = await sql<{ name: string; has_void: boolean }>`
    select relname as name, exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'voided_at' and not attisdropped) as has_void
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not relispartition and relname <> all (${APART})
      and (relname in ('person', 'relationship', 'restriction_member') or exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'person_id' and not attisdropped))
    order by 1`.execute(db)
  const lines: string[] = []
  for (const { name, has_void } of tables) {
    const without = name === 'clock_run' || name === 'drift_signal' ? ['id', 'seen_on', 'created_at'] : []
    const stands =
      name === 'drift_signal' ? sql`where cleared_on is null` : has_void ? sql`where voided_at is null` : sql``
    const { rows } = await sql<{ line: string }>`
      select (to_jsonb(each) - 'version' - 'updated_at' - ${without}::text[])::text as line from ${sql.table(name)} each ${stands}`.execute(
      db,
    )
    lines.push(...rows.map(({ line }) => `${name} ${line}`))
  }
  return lines.sort()
}
