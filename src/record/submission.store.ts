import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Claims a form's one-time token. Gives null when this is the first time, and where the first led when it is not:
 * a second submit waits until the first has been committed or undone.
 */
export const claimSubmission = async (db: Db, once: string, worker_id: string): Promise<string | null> => {
  const { rows: claimed } = await sql<{ once: string }>`
    insert into submission (once, worker_id, location) values (${once}, ${worker_id}, '')
    on conflict do nothing
    returning once`.execute(db)
  if (claimed.length > 0) return null
  const { rows } = await sql<{ location: string }>`
    select location from submission where once = ${once} and worker_id = ${worker_id}`.execute(db)
  return rows[0]?.location ?? '/'
}

/** Remembers where a claimed submission led. */
export const rememberSubmission = async (db: Db, once: string, location: string): Promise<void> => {
  await sql`update submission set location = ${location} where once = ${once}`.execute(db)
}

/** Whether this form was already sent: a late autosave must not bring its draft back. */
export const wasSubmitted = async (db: Db, once: string): Promise<boolean> => {
  const { rows } = await sql`select once from submission where once = ${once}`.execute(db)
  return rows.length > 0
}

/** A point in the transaction to come back to when an act refuses. */
export const beginSubmission = async (db: Db): Promise<void> => {
  await sql`savepoint submitted`.execute(db)
}

/** Undoes everything since `beginSubmission`. */
export const undoSubmission = async (db: Db): Promise<void> => {
  await sql`rollback to savepoint submitted`.execute(db)
}
