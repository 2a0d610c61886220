import type { Insertable } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { Tables } from '../tables.ts'

/** What a child receives, or received, while we are involved, the latest first. */
export const servicesOf = (db: Db, personId: string) =>
  db
    .selectFrom('service_given')
    .where('person_id', '=', personId)
    .where('voided_at', 'is', null)
    .select(['id', 'case_episode_id', 'what', 'provider', 'start_on', 'end_on', 'what_changed'])
    .orderBy('start_on', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** The referral a child is open under, with when it was received; null when there is none. */
export const openReferral = async (
  db: Db,
  personId: string,
): Promise<{ id: string; referral_on: PlainDate } | null> => {
  const found = await db
    .selectFrom('case_episode')
    .where('person_id', '=', personId)
    .where('close_on', 'is', null)
    .where('referral_nfa', '=', false)
    .where('voided_at', 'is', null)
    .select(['id', 'referral_on'])
    .orderBy('referral_on', 'desc')
    .executeTakeFirst()
  return found ?? null
}

export const insertService = async (db: Db, row: Insertable<Tables['service_given']>): Promise<string> => {
  const made = await db.insertInto('service_given').values(row).returning('id').executeTakeFirstOrThrow()
  return made.id
}
