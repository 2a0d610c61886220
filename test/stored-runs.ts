import { sql } from 'kysely'
import type { Db } from '../src/record/database.ts'

/** Every deadline as it is stored, without the id it was given, in one order: what two ways of working out are compared by. */
export const storedRuns = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ run: string }>`
    select concat_ws(' ', clock, person_id, subject_table, subject_id, started_on, due_on, due_at, soon_on, stopped_on, stopped_at, ended) as run
    from clock_run
    order by clock, subject_id, started_on`.execute(db)
  return rows.map(row => row.run)
}
