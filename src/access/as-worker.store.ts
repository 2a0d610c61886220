import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Actor } from './actor.ts'

/** Tells the database who is asking, until the transaction ends: row-level security and the change log read it. */
export const nameActor = async (db: Db, actor: Actor): Promise<void> => {
  await sql`select set_config('app.worker_id', ${actor.worker_id}, true), set_config('app.role', ${actor.role}, true),
    set_config('app.session_id', ${actor.session_id ?? ''}, true)`.execute(db)
}

/** One transaction in the name of one person, for tests and commands; the web names the actor with the session it finds. */
export const asWorker = <T>(db: Db, actor: Actor, work: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async trx => {
    await nameActor(trx, actor)
    return work(trx)
  })
