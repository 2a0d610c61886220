import { sql } from 'kysely'
import type { Db } from '../record/database.ts'

/** Whether anybody else is connected to this database: a server that others use is not ours to stop. */
export const isUsedByOthers = async (db: Db, applicationName: string): Promise<boolean> => {
  const { rows } = await sql<{ others: boolean }>`
    select exists (
      select from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> ${applicationName}
    ) as others`.execute(db)
  return rows[0]?.others ?? false
}

/** Has the database learn the sizes of its tables now, after a great deal was loaded at once: it plans by them. */
export const learnSizes = async (db: Db): Promise<void> => {
  await sql`analyze`.execute(db)
}
