import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { restrictionLevel } from '../../vocabulary/codesets/restriction-level.ts'
import type { restrictionReason } from '../../vocabulary/codesets/restriction-reason.ts'

type Words = {
  level: CodeOf<typeof restrictionLevel>
  reason_code: CodeOf<typeof restrictionReason>
  reason: string
  owner_id: string
  review_on: string
}
export type Restriction = Words & {
  id: string
  version: number
  owner: string
  start_at: string
  members: { id: string; name: string }[]
}

/** The restriction in force on a record, with the named list; null where there is none. */
export const restrictionOn = async (db: Db, personId: string): Promise<Restriction | null> => {
  const { rows } = await sql<Restriction>`
    select restriction.id, restriction.version, level, reason_code, reason, owner_id, owner.full_name as owner, review_on, start_at,
      (
        select coalesce(json_agg(json_build_object('id', worker.id, 'name', worker.full_name) order by worker.full_name), '[]')
        from restriction_member member join worker on worker.id = member.worker_id
        where member.restriction_id = restriction.id and member.end_at is null and member.voided_at is null
      ) as members
    from restriction
    join worker owner on owner.id = owner_id
    where restriction.person_id = ${personId} and end_at is null and restriction.voided_at is null`.execute(db)
  return rows[0] ?? null
}

type Choice = { id: string; full_name: string; job_title: string; role: string }

/** Those who might be on a child's list: of the teams and service that hold the child, the front door, and the senior managers. */
export const mightBeListed = async (db: Db, personId: string): Promise<Choice[]> => {
  const { rows } = await sql<Choice>`
    with held as (
      select team_id from involvement where person_id = ${personId} and end_at is null and voided_at is null
      union select team_id from case_episode where person_id = ${personId} and close_on is null and voided_at is null
    )
    select worker.id, full_name, job_title, role
    from worker
    where ended_on is null and voided_at is null
      and (
        role in ('head_of_service', 'director', 'mash_manager', 'emergency_duty')
        or team_id in (select team_id from held)
        or id in (
          select worker_id from restriction_member member join restriction on restriction.id = restriction_id
          where person_id = ${personId} and restriction.end_at is null and member.end_at is null
        )
      )
    order by full_name`.execute(db)
  return rows
}

/** Restricts a record. Gives the restriction's id. Whoever is not on the list reads nothing of the child from here on. */
export const insertRestriction = async (
  db: Db,
  given: Words & { person_id: string; start_at: string },
): Promise<string> => {
  const { id } = await db.insertInto('restriction').values(given).returning('id').executeTakeFirstOrThrow()
  return id
}

export const changeRestriction = async (db: Db, id: string, words: Words): Promise<void> => {
  await db.updateTable('restriction').set(words).where('id', '=', id).execute()
}

/** Makes the named list these people; who leaves it keeps the day they left. */
export const nameMembers = async (db: Db, id: string, workerIds: readonly string[], now: string): Promise<void> => {
  const ids = [...new Set(workerIds)]
  await sql`
    insert into restriction_member (restriction_id, worker_id, start_at)
    select ${id}, asked.id, ${now} from unnest(${ids}::uuid[]) as asked (id)
    where not exists (
      select from restriction_member
      where restriction_id = ${id} and worker_id = asked.id and end_at is null and voided_at is null
    )`.execute(db)
  await sql`
    update restriction_member set end_at = ${now}
    where restriction_id = ${id} and end_at is null and voided_at is null and worker_id <> all (${ids}::uuid[])`.execute(
    db,
  )
}

/** Lifts a restriction: the row and its list stay, with the moment they ended; a task to look at it again is over. */
export const liftIt = async (db: Db, id: string, now: string, today: string): Promise<void> => {
  await db.updateTable('restriction').set({ end_at: now }).where('id', '=', id).execute()
  await db
    .updateTable('drift_signal')
    .set({ cleared_on: today })
    .where('subject_id', '=', id)
    .where('cleared_on', 'is', null)
    .execute()
}
