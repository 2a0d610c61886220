import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The settings in force on a day, by name. */
export const settingsOn = async (db: Db, today: string): Promise<Record<string, unknown>> => {
  const { rows } = await sql<{ name: string; value: unknown }>`
    select distinct on (name) name, value
    from setting
    where from_on <= ${today}
    order by name, from_on desc, set_at desc`.execute(db)
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}
