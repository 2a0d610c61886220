import { sql } from 'kysely'
import type { Told } from '../record/act.ts'
import type { Db } from '../record/database.ts'
import { londonDate, type Moment } from '../vocabulary/calendar/plain-date.ts'

/** Acts on one child wait for each other, so that clocks and versions are worked out on what is really there. */
export const lockPeople = async (db: Db, personIds: readonly string[]): Promise<void> => {
  if (personIds.length === 0) return
  await sql`select id from person where id = any(${[...personIds]}) order by id for no key update`.execute(db)
}

/** From here the database logs each write under this act's name and moment, and what is written can be undone alone. */
export const beginAct = async (db: Db, act: string, now: Moment): Promise<void> => {
  await sql`savepoint act`.execute(db)
  await sql`select set_config('app.act', ${act}, true), set_config('app.now', ${now}, true)`.execute(db)
}

export const endAct = async (db: Db): Promise<void> => {
  await sql`select set_config('app.act', '', true), set_config('app.now', '', true)`.execute(db)
  await sql`release savepoint act`.execute(db)
}

/** Takes back what the act wrote; the rest of the transaction stands. */
export const undoAct = async (db: Db): Promise<void> => {
  await sql`rollback to savepoint act`.execute(db)
}

export const tellChronology = async (db: Db, told: readonly Told[]): Promise<void> => {
  if (told.length === 0) return
  await db
    .insertInto('chronology_entry')
    .values(told.map(line => ({ ...line, on_date: londonDate(line.at) })))
    .execute()
}

/** Who changed a row last, and when. */
export const lastChange = async (
  db: Db,
  table: string,
  id: string,
): Promise<{ changed_by: string; changed_at: string }> => {
  const { rows } = await sql<{ changed_by: string; changed_at: string }>`
    select worker.full_name as changed_by, access_log.at as changed_at
    from access_log
    join worker on worker.id = access_log.worker_id
    where entity = ${table} and entity_id = ${id} and action in ('create', 'change')
    order by access_log.at desc
    limit 1`.execute(db)
  return rows[0] ?? { changed_by: 'Somebody', changed_at: '1970-01-01T00:00:00.000Z' }
}
