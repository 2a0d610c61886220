import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database.ts'
import { COUNTED } from './holding.ts'
import type { Merged } from './merge.store.ts'

/** Something written since a merge about what it moved, or on top of it. */
export type Since = { table_name: string; row_id: string; how: 'changed' | 'added'; at: string }

type Link = { table_name: string; column_name: string }

/** What the machine writes by itself, which nobody has to settle. */
const WRITTEN_BY_ITSELF = ['clock_run', 'drift_signal']

/** Columns that point at a row without a foreign key, because the row may be of any table. */
const POINTERS: readonly Link[] = [
  { table_name: 'decision', column_name: 'subject_id' },
  { table_name: 'chronology_entry', column_name: 'source_id' },
  { table_name: 'clock_delay', column_name: 'subject_id' },
]

/** Every way in which a row about a person hangs on another such row. */
const linksOf = async (db: Db): Promise<Link[]> => {
  const { rows } = await sql<Link>`
    select child.relname as table_name, attname as column_name
    from pg_constraint
    join pg_class child on child.oid = conrelid
    join pg_class parent on parent.oid = confrelid
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and parent.relname <> 'person'
      and child.relname <> all (${WRITTEN_BY_ITSELF}) and child.relname not in ('person_merge', 'person_merge_row')
      and (select count(*) from pg_attribute whose
        where whose.attname = 'person_id' and not whose.attisdropped and whose.attrelid in (child.oid, parent.oid)) = 2
    order by 1, 2`.execute(db)
  return [...rows, ...POINTERS]
}

const unionOf = (parts: readonly RawBuilder<unknown>[]) => sql.join(parts, sql` union all `)

/** Rows added since to the kept record which hang, however far down, on what the merge moved. */
const addedSince = async (db: Db, { id, person_id, merged_at }: Merged): Promise<Since[]> => {
  const links = (await linksOf(db)).map(
    ({ table_name, column_name }) => sql`
      select ${sql.lit(table_name)} as table_name, id as row_id, ${sql.ref(column_name)} as parent_id, created_at as at
      from ${sql.table(table_name)} where person_id = ${person_id} and voided_at is null and created_at >= ${merged_at}`,
  )
  const { rows } = await sql<Since>`
    with recursive link as (${unionOf(links)}),
    hanging as (
      select link.* from link join person_merge_row moved on moved.row_id = link.parent_id and moved.person_merge_id = ${id} and moved.after ? 'person_id'
      union
      select link.* from link join hanging on hanging.row_id = link.parent_id
    )
    select distinct table_name, row_id, 'added' as how, at from hanging
    where not exists (select from person_merge_row own where own.person_merge_id = ${id} and own.row_id = hanging.row_id)
    order by at`.execute(db)
  return rows
}

/** Rows the merge wrote that somebody has changed since. */
const changedSince = async (db: Db, { id }: Merged): Promise<Since[]> => {
  const written = await db
    .selectFrom('person_merge_row')
    .select('table_name')
    .distinct()
    .where('person_merge_id', '=', id)
    .where('table_name', 'not in', WRITTEN_BY_ITSELF)
    .orderBy('table_name')
    .execute()
  if (written.length === 0) return []
  const parts = written.map(
    ({ table_name }) => sql`
      select ${sql.lit(table_name)} as table_name, each.id as row_id, 'changed' as how, each.updated_at as at
      from ${sql.table(table_name)} each
      join (
        select distinct on (row_id) row_id, left_as from person_merge_row
        where person_merge_id = ${id} and table_name = ${sql.lit(table_name)} order by row_id, id desc
      ) written on written.row_id = each.id and written.left_as <> fingerprint(to_jsonb(each))`,
  )
  const { rows } = await sql<Since>`${unionOf(parts)} order by at`.execute(db)
  return rows
}

/** What was done since a merge with the entries that would go back. */
export const doneSince = async (db: Db, merged: Merged): Promise<Since[]> => [
  ...(await changedSince(db, merged)),
  ...(await addedSince(db, merged)),
]

type Counts = Record<string, number>

/** How much would go back to the merged record, and how much was recorded since and would stay with the kept one. */
export const whatGoesWhere = async (
  db: Db,
  merged: Merged,
  since: readonly Since[],
): Promise<{ back: Counts; stays: Counts }> => {
  const follows = since.map(({ row_id }) => row_id)
  const stays = COUNTED.map(
    table => sql`${sql.lit(table)}, (
      select count(*) from ${sql.table(table)} each
      where person_id = ${merged.person_id} and voided_at is null and created_at >= ${merged.merged_at} and id <> all (${follows}::uuid[])
        and not exists (select from person_merge_row own where own.person_merge_id = ${merged.id} and own.row_id = each.id))`,
  )
  const { rows } = await sql<{ back: Counts; stays: Counts }>`
    select
      (select coalesce(json_object_agg(table_name, count), '{}') from (
        select table_name, count(distinct row_id) from person_merge_row
        where person_merge_id = ${merged.id} and after ? 'person_id' and not coalesce(after ? 'voided_at', false) and table_name = any (${[...COUNTED]})
        group by 1) moved) as back,
      json_build_object(${sql.join(stays)}) as stays`.execute(db)
  return rows[0] ?? { back: {}, stays: {} }
}
