import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'

type Length = { clock: string; from_on: string; amount: number; unit: string }
export type SetLength = Length & { set_at: string; reason: string; by: string | null }
export type SetValue = {
  name: string
  value: unknown
  from_on: string
  set_at: string
  by: string | null
  reason: string | null
}
export type Holiday = { holiday_on: string; name: string; added_at: string; by: string | null }

/** Every setting with everything it ever was, the latest first of each. */
export const settingsWithHistory = async (db: Db): Promise<SetValue[]> => {
  const { rows } = await sql<SetValue>`
    select name, value, from_on, set_at, worker.full_name as by, reason
    from setting left join worker on worker.id = set_by order by name, from_on desc, set_at desc`.execute(db)
  return rows
}

/** Every local length of a deadline, with who set it and why, the latest first. */
export const localLengths = async (db: Db): Promise<SetLength[]> => {
  const { rows } = await sql<SetLength>`
    select clock, from_on, amount, unit, set_at, reason, worker.full_name as by
    from clock_length left join worker on worker.id = set_by order by clock, from_on desc`.execute(db)
  return rows
}

export const addedHolidays = async (db: Db): Promise<Holiday[]> => {
  const { rows } = await sql<Holiday>`
    select holiday_on, name, added_at, worker.full_name as by
    from added_holiday left join worker on worker.id = added_by order by holiday_on desc`.execute(db)
  return rows
}

/** Writes down what a setting is from a day on; what it was stays. */
export const insertSetting = async (
  db: Db,
  given: { name: string; value: unknown; from_on: string; set_by: string; set_at: string; reason: string },
): Promise<void> => {
  await db
    .insertInto('setting')
    .values({ ...given, value: JSON.stringify(given.value) })
    .execute()
}

export const insertLength = async (
  db: Db,
  given: Length & { set_by: string; set_at: string; reason: string },
): Promise<void> => {
  await db.insertInto('clock_length').values(given).execute()
}

export const insertHoliday = async (
  db: Db,
  given: { holiday_on: string; name: string; added_by: string; added_at: string },
): Promise<void> => {
  await db.insertInto('added_holiday').values(given).execute()
}
