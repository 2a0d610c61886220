import { sql } from 'kysely'
import type { Db } from '../database.ts'

export type ToldApart = { reason: string; by: string | null; at: string }

/** That somebody said of two people that they are two; null where nobody did. */
export const toldApart = async (db: Db, one: string, other: string): Promise<ToldApart | null> => {
  const { rows } = await sql<ToldApart>`
    select reason, worker.full_name as by, told_apart.created_at as at
    from told_apart left join worker on worker.id = told_apart.created_by
    where told_apart.voided_at is null and ${one}::uuid in (person_id, other_id) and ${other}::uuid in (person_id, other_id)
    order by at desc limit 1`.execute(db)
  return rows[0] ?? null
}

export const insertToldApart = async (
  db: Db,
  given: { person_id: string; other_id: string; reason: string },
): Promise<void> => {
  await db.insertInto('told_apart').values(given).execute()
}
