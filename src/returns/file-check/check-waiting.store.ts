import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { likelyYear } from '../ssda903/check.ts'
import { checkInThread } from './check-in-thread.ts'
import { compareWithLast } from './compare.store.ts'
import { contentsOf } from './file-check.store.ts'
import type { FileCheck } from './file-check.ts'
import { keepFound } from './keep-found.store.ts'
import type { ReturnId } from './recognise.ts'

/** The name of the job in the queue, as the database asks for it. */
export const RETURN_CHECKING = 'return_checking'

const MOST_TRIES = 3

type Waiting = { id: string; return: ReturnId; year: number | null; authority: string | null; tries: number }

/** Takes the check that waits longest. That it was begun is written first, in case checking ends the program. */
const begin = async (db: Db): Promise<Waiting | null> => {
  const { rows } = await sql<Waiting>`
    update return_check set tries = tries + 1, doing = 'Reading the files', part = 0
    where id = (select id from return_check where state = 'waiting' order by made_at limit 1 for update skip locked)
    returning id, return, year, authority, tries`.execute(db)
  return rows[0] ?? null
}

const settle = async (db: Db, id: string, found: FileCheck | { refused: string }): Promise<void> => {
  const state = found.refused === null ? 'checked' : 'refused'
  await db
    .updateTable('return_check')
    .set({ state, says: found.refused, doing: null, part: 1, settled_at: sql<string>`recorded_now()` })
    .where('id', '=', id)
    .execute()
}

/** Writes what was found, compared with the check before, in one transaction: a page shows all of it or none. */
const keep = (db: Db, id: string, found: FileCheck): Promise<void> =>
  db.transaction().execute(async trx => {
    const { rows } = await sql`select from return_check where id = ${id} and state = 'waiting' for update`.execute(trx)
    if (rows.length === 0) return
    if (found.refused === null) {
      await keepFound(trx, id, found)
      await compareWithLast(trx, id)
    }
    await settle(trx, id, found)
  })

const GIVEN_UP = `Checking these files began ${MOST_TRIES} times and never ended: it was given up.`

/** Removes the checks that nobody kept and whose session had run out before this day; those of a session that is ended go with it at once. */
export const forgetOldChecks = async (db: Db, today: PlainDate): Promise<void> => {
  await sql`
    delete from return_check using session
    where session.id = return_check.session_id and kept_at is null and session.expires_at < ${today}::date`.execute(db)
}

/**
 * Checks all files that wait, those first that wait longest, each in a thread of its own, and says on each how far it is. A check
 * that began three times and never ended is given up with a sentence. What fails otherwise is thrown, without a word of what the files hold.
 */
export const checkWaiting = async (db: Db, today: PlainDate): Promise<void> => {
  await forgetOldChecks(db, today)
  for (let check = await begin(db); check; check = await begin(db)) {
    const { id, tries, ...asked } = check
    if (tries > MOST_TRIES) {
      await settle(db, id, { refused: GIVEN_UP })
      continue
    }
    const files = await contentsOf(db, id)
    const saying: Promise<unknown>[] = []
    const heard = (doing: string, part: number) =>
      void saying.push(db.updateTable('return_check').set({ doing, part }).where('id', '=', id).execute())
    const found = await checkInThread({ ...asked, files, likely_year: likelyYear(today) }, heard)
    await Promise.all(saying)
    heard('Keeping what was found', 0.75)
    await Promise.all(saying)
    await keep(db, id, found)
  }
}
