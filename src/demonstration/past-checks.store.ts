import { sql } from 'kysely'
import { newToken, tokenHash } from '../access/session.ts'
import type { Db } from '../record/database.ts'
import { checkWaiting } from '../returns/file-check/check-waiting.store.ts'
import { keepCheck, keepFiles } from '../returns/file-check/file-check.store.ts'
import { collectionOf, likelyYear } from '../returns/ssda903/check.ts'
import { londonMoment, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { randomFrom } from './random.ts'
import { type Rows, returnFiles, returnRows } from './return-files.ts'
import { LATER_SLIPS, SLIPS, withSlips } from './return-slips.ts'

const SEED = 7

/** The session of the performance analyst in which the returns of that spring were checked: long over. */
const pastSession = async (db: Db, moment: Moment): Promise<{ session_id: string; worker_id: string } | null> => {
  const { rows } = await sql<{ session_id: string; worker_id: string }>`
    with made as (
      insert into session (token_hash, account_id, csrf_token, created_at, seen_at, expires_at, ended_at)
      select ${tokenHash(newToken())}, account.id, ${newToken()}, ${moment}, ${moment}, ${moment}, ${moment}
      from account join worker on worker.id = account.worker_id
      where worker.role = 'performance_analyst' and worker.ended_on is null
      order by username limit 1
      returning id, account_id
    )
    select made.id as session_id, account.worker_id from made join account on account.id = made.account_id`.execute(db)
  return rows[0] ?? null
}

const keepChecked = async (
  db: Db,
  { rows, moment, called, year }: { rows: Rows; moment: Moment; called: string; year: number },
) => {
  const by = await pastSession(db, moment)
  if (!by) return
  const files = returnFiles(rows).map(each => ({ ...each, use: 'return' as const }))
  const id = await db.transaction().execute(async trx => {
    await sql`select set_config('app.worker_id', ${by.worker_id}, true), set_config('app.now', ${moment}, true)`.execute(
      trx,
    )
    const { session_id } = by
    return keepFiles(trx, { session_id, return: 'ssda903', year, authority: null, files })
  })
  await keepCheck(db, id, { kept_at: moment, kept_by: by.worker_id, kept_as: called })
  await checkWaiting(db, moment.slice(0, 10))
}

/**
 * Checks the looked-after return that Aldermere made last spring, twice: as it was first drawn in April, with what is wrong in such
 * files, and in June, when most of it was mended. Of children who never were. Comes after the people are there.
 */
export const keepPastChecks = async (db: Db, today: PlainDate): Promise<void> => {
  const year = likelyYear(today) - 1
  const rows = returnRows(randomFrom(SEED), collectionOf(year))
  const left = [...SLIPS.filter(({ mended }) => !mended), ...LATER_SLIPS]
  const april = londonMoment(`${year}-04-16`, '10:12')
  const june = londonMoment(`${year}-06-22`, '15:40')
  await keepChecked(db, { rows: withSlips(rows, SLIPS), moment: april, called: 'First run in April', year })
  await keepChecked(db, { rows: withSlips(rows, left), moment: june, called: 'Before it was sent in June', year })
}
