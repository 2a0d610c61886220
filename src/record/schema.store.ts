import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The text of schema.sql: every table as it stands with its checks, indexes, policies and comments, for people to read. */
export const schemaSql = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ text: string }>`
    with tables as (
      select oid, relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'standard'
    )
    select concat_ws(e'\n',
      case when obj_description(tables.oid) is not null then '-- ' || obj_description(tables.oid) end,
      'create table ' || name || ' (',
      (select string_agg('  ' || attname || ' ' || format_type(atttypid, atttypmod)
          || case when attnotnull then ' not null' else '' end
          || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
          || ','
          || coalesce(' -- ' || col_description(attrelid, attnum), ''), e'\n' order by attnum)
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attrelid = tables.oid and attnum > 0 and not attisdropped),
      (select string_agg('  ' || pg_get_constraintdef(pg_constraint.oid), e',\n' order by contype, conname)
        from pg_constraint where conrelid = tables.oid and contype <> 'n'),
      ');',
      (select string_agg(indexdef || ';', e'\n' order by indexname)
        from pg_indexes where schemaname = 'public' and tablename = name
          and indexname not in (select conname from pg_constraint where conrelid = tables.oid)),
      (select string_agg('-- row-level security: ' || policyname || ' using ' || qual, e'\n' order by policyname)
        from pg_policies where schemaname = 'public' and tablename = name)
    ) as text
    from tables
    order by name`.execute(db)
  return `-- Made by \`npm run generate\` from db/migrations; never edited.\n\n${rows.map(row => row.text).join('\n\n')}\n`
}
