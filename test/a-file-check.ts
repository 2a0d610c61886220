import { sql } from 'kysely'
import { newToken, tokenHash } from '../src/access/session.ts'
import type { Db } from '../src/record/database.ts'
import { checkWaiting } from '../src/returns/file-check/check-waiting.store.ts'
import { keepFiles } from '../src/returns/file-check/file-check.store.ts'
import type { UsedFile } from '../src/returns/file-check/file-check.ts'
import type { GivenFile } from '../src/returns/reading-fault.ts'
import { aWorker } from './builders.ts'
import { RETURN } from './returns/small-returns.ts'

/** The day checks in tests are made on. */
export const CHECK_DAY = '2026-11-22'

/** A session of somebody who checks returns; gives its id and theirs. */
export const aSession = async (db: Db): Promise<{ session_id: string; worker_id: string }> => {
  const { worker_id } = await aWorker(db, 'performance_analyst')
  const account = await db
    .insertInto('account')
    .values({ worker_id, username: crypto.randomUUID(), password_hash: '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const session = await db
    .insertInto('session')
    .values({
      token_hash: tokenHash(newToken()),
      account_id: account.id,
      csrf_token: newToken(),
      expires_at: '2099-01-01T00:00:00Z',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { session_id: session.id, worker_id }
}

/** Files of the small looked-after return, with others in the place of those of the same name. */
export const theReturn = (...others: readonly GivenFile[]): UsedFile[] =>
  RETURN.map(each => ({ ...(others.find(({ name }) => name === each.name) ?? each), use: 'return' }))

/** Checks files in a session, as the job does; gives the check’s id. */
export const aFileCheck = async (
  db: Db,
  { session_id, worker_id }: { session_id: string; worker_id: string },
  files: readonly UsedFile[] = theReturn(),
): Promise<string> => {
  const id = await db.transaction().execute(async trx => {
    await sql`select set_config('app.worker_id', ${worker_id}, true)`.execute(trx)
    return keepFiles(trx, { session_id, return: 'ssda903', year: null, authority: null, files })
  })
  await checkWaiting(db, CHECK_DAY)
  return id
}

/** A kept check of no files, for pages that only need one to be there. */
export const aKeptCheck = async (db: Db): Promise<string> => {
  const { session_id, worker_id } = await aSession(db)
  const { id } = await db
    .insertInto('return_check')
    .values({
      session_id,
      made_by: worker_id,
      return: 'ssda903',
      year: 2027,
      state: 'checked',
      settled_at: `${CHECK_DAY}T10:00:00Z`,
      children: 0,
      rules: 0,
      faults: 0,
      kept_at: `${CHECK_DAY}T10:00:00Z`,
      kept_by: worker_id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
