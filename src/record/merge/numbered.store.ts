import { sql } from 'kysely'
import type { Db } from '../database.ts'

/** Whose record has this number, or goes on from the one that had it; null for nobody this reader may know of. */
export const personNumbered = async (db: Db, number: number): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select person.id from person
    where person.id = (select coalesce(merged_into, id) from person numbered where reference = ${number}) and voided_at is null`.execute(
    db,
  )
  return rows[0]?.id ?? null
}
