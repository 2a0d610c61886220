import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import { addDays, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Actor } from '../actor.ts'
import type { Role } from '../roles.ts'

/** Those who may open any record because they are on duty, and so say why where nothing waits for them. */
export const ON_DUTY: readonly Role[] = ['contact_officer', 'mash_manager', 'emergency_duty']

/** How long after it came something is still the front door's work. */
export const DUTY_DAYS = 31

/**
 * The first of these people whose record somebody on duty opens without a reason on the log: nothing about them came to the
 * front door in the last month or waits to be decided, they do not hold the case, and they have not said why in this session.
 */
export const purposeWantedFor = async (
  db: Db,
  actor: Actor,
  personIds: readonly string[],
  today: PlainDate,
): Promise<string | null> => {
  if (!ON_DUTY.includes(actor.role) || personIds.length === 0) return null
  const since = addDays(today, -DUTY_DAYS)
  const { rows } = await sql<{ id: string }>`
    select asked.id
    from unnest(${[...personIds]}::uuid[]) with ordinality as asked (id, place)
    where not exists (
        select from contact
        where contact.person_id = asked.id and voided_at is null and (decided_at is null or received_at >= ${since}::date)
      )
      and not exists (
        select from case_episode
        where case_episode.person_id = asked.id and voided_at is null and (decided_at is null or referral_on >= ${since}::date)
      )
      and not exists (
        select from involvement
        where involvement.person_id = asked.id and worker_id = ${actor.worker_id} and end_at is null and voided_at is null
      )
      and not exists (
        select from access_log
        where access_log.person_id = asked.id and action = 'purpose' and session_id = ${actor.session_id}
      )
    order by place
    limit 1`.execute(db)
  return rows[0]?.id ?? null
}
