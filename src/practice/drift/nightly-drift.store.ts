import { sql } from 'kysely'
import { childRecords } from '../../record/child-record.store.ts'
import type { Db } from '../../record/database.ts'
import { settingsOn } from '../../record/setting.store.ts'
import { addDays, addMonths, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { lockPeople } from '../perform.store.ts'
import { writeDrift } from './drift.store.ts'
import { restrictionReview } from './restriction-review.ts'

/** Every child open to us, or heard of lately enough for a signal to ask. */
export const childrenToLookAt = async (db: Db, today: PlainDate): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from case_episode where close_on is null and voided_at is null
    union select person_id from contact where (decided_at is null or received_at >= ${addMonths(today, -13)}::date) and voided_at is null
    union select person_id from early_help_episode where accepted_on is null and declined_on is null and end_on is null and voided_at is null
    union select person_id from missing_episode where started_at >= ${addDays(today, -190)}::date and voided_at is null
    union select person_id from drift_signal where cleared_on is null
    order by person_id`.execute(db)
  return rows.map(row => row.person_id)
}

/** Looks for drift in the record of every child who is open or was lately heard of, a batch a transaction. */
export const writeAllDrift = async (
  db: Db,
  today: PlainDate,
  batch = 500,
): Promise<{ children: number; signs: number }> => {
  const ids = await childrenToLookAt(db, today)
  const settings = await settingsOn(db, today)
  let signs = 0
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch)
    signs += await db.transaction().execute(async trx => {
      await lockPeople(trx, some)
      return writeDrift(trx, await childRecords(trx, some), today, settings)
    })
  }
  return { children: ids.length, signs }
}

/** Tells the owner of each restriction whose review has passed. Never lifts one. Gives how many are due. */
export const raiseRestrictionReviews = async (db: Db, today: PlainDate): Promise<number> => {
  await sql`
    update drift_signal set cleared_on = ${today}
    where signal = ${restrictionReview.id} and cleared_on is null
      and not exists (
        select from restriction
        where restriction.id = drift_signal.subject_id and end_at is null and voided_at is null and review_on <= ${today}
      )`.execute(db)
  const { numAffectedRows } = await sql`
    insert into drift_signal as held (signal, person_id, subject_table, subject_id, fired_on, evidence, seen_on, actor_role, actor_id, escalate_on, created_by)
    select ${restrictionReview.id}, restriction.person_id, 'restriction', restriction.id, review_on,
      'The restriction on this record was to be looked at again by ' || to_char(review_on, 'Dy FMDD Mon YYYY') || '; it stays in force until somebody decides.',
      ${today}, worker.role, owner_id, ${workingDaysAfter(today, restrictionReview.escalates_after)}, null
    from restriction
    join worker on worker.id = restriction.owner_id
    where end_at is null and restriction.voided_at is null and review_on <= ${today}
    on conflict (signal, person_id, subject_id) where cleared_on is null do update set seen_on = excluded.seen_on, actor_id = excluded.actor_id`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}
