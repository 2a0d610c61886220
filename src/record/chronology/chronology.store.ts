import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { ChronologyFilter, ChronologyLine } from './chronology.ts'

/** A child's chronology as the reader asked for it, and the kinds there are and how many lines were left out. One query. */
export const chronologyOf = async (
  db: Db,
  personId: string,
  filter: ChronologyFilter,
): Promise<{ lines: ChronologyLine[]; kinds: string[]; total: number; left_out: number }> => {
  const { kinds, significance, from, to, all, newest_first } = filter
  const { rows } = await sql<{ lines: ChronologyLine[]; kinds: string[]; total: number; left_out: number }>`
    with own as (
      select id, on_date, at, kind, significance, says, included, source_table, source_id
      from chronology_entry
      where person_id = ${personId} and voided_at is null
    )
    select
      (select coalesce(json_agg(line order by ${sql.raw(newest_first ? 'at desc, id desc' : 'at, id')}), '[]') from (
        select * from own
        where (cardinality(${[...kinds]}::text[]) = 0 or kind = any(${[...kinds]}::text[]))
          and significance <= ${significance}
          and (${from}::date is null or on_date >= ${from}::date)
          and (${to}::date is null or on_date <= ${to}::date)
          and (included or ${all})) line) as lines,
      (select coalesce(array_agg(distinct kind order by kind), '{}') from own) as kinds,
      (select count(*) from own) as total,
      (select count(*) from own where not included) as left_out`.execute(db)
  return rows[0] ?? { lines: [], kinds: [], total: 0, left_out: 0 }
}

/** One line, for the act that takes it out or puts it back; null when this child has none such. */
export const findLine = async (
  db: Db,
  personId: string,
  id: string,
): Promise<{ id: string; included: boolean; says: string; on_date: string } | null> => {
  const { rows } = await sql<{ id: string; included: boolean; says: string; on_date: string }>`
    select id, included, says, on_date from chronology_entry where id = ${id}::uuid and person_id = ${personId} and voided_at is null`.execute(
    db,
  )
  return rows[0] ?? null
}

/** Takes a line out of the chronology, or puts it back. It stays in the record either way. */
export const includeLine = async (db: Db, id: string, included: boolean): Promise<void> => {
  await db.updateTable('chronology_entry').set({ included }).where('id', '=', id).execute()
}
