import { CompiledQuery, sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { Actor } from '../actor.ts'
import { reachOf } from '../reach.store.ts'
import { allows } from '../reach.ts'

/** An opening of a child's record that somebody is told of, as their first page shows it. */
export type Told = {
  id: string
  person_id: string
  forename: string
  surname: string
  /** The day expected, for a child not yet born. */
  date_of_birth: string | null
  worker: string
  role: string
  team: string | null
  reason_code: string
  reason: string
  approved_at: string
  expires_at: string
}

/**
 * The openings by others that one person, $1, is told of and has not said they know, until they are reviewed: of the children
 * they lead for, those their team or their worker holds where they are the manager, and those whose restriction they answer for.
 * Who is told is found before anything is read of the child, or the second lock would be asked of every opening there is.
 */
export const OPENINGS = `
  select told.id, told.person_id, person.forename, person.surname, coalesce(date_of_birth, expected_on) as date_of_birth,
    opener.full_name as worker, opener.role, team.name as team, reason_code, reason, approved_at, expires_at
  from (
    select break_glass.id, break_glass.person_id, break_glass.worker_id, reason_code, reason, approved_at, expires_at
    from break_glass
    join worker me on me.id = $1::uuid
    where reviewed_at is null and break_glass.voided_at is null and approved_at is not null
      and break_glass.worker_id <> me.id
      and (
        exists (
          select from involvement
          where involvement.person_id = break_glass.person_id and is_lead and end_at is null and involvement.voided_at is null
            and involvement.worker_id = $1::uuid
        )
        or me.role in ('team_manager', 'mash_manager') and (
          exists (
            select from involvement
            where involvement.person_id = break_glass.person_id and is_lead and end_at is null and involvement.voided_at is null
              and (involvement.team_id = me.team_id or involvement.worker_id = any (array(select id from worker where manager_id = $1::uuid)))
          )
          or exists (
            select from case_episode
            where case_episode.person_id = break_glass.person_id and case_episode.team_id = me.team_id and close_on is null and case_episode.voided_at is null
          )
        )
        or exists (
          select from restriction
          where restriction.person_id = break_glass.person_id and owner_id = $1::uuid and end_at is null and restriction.voided_at is null
        )
      )
      and not exists (
        select from break_glass_known
        where break_glass_id = break_glass.id and break_glass_known.worker_id = me.id and break_glass_known.voided_at is null
      )
    offset 0
  ) told
  join person on person.id = told.person_id
  join worker opener on opener.id = told.worker_id
  left join team on team.id = opener.team_id
  order by approved_at desc`

/** Of these openings those of children whose record this person may open, so that no name reaches anybody from whom it is hidden. */
export const openToThem = async (db: Db, actor: Actor, told: readonly Told[]): Promise<Told[]> => {
  const reaches = await reachOf(db, actor, [...new Set(told.map(({ person_id }) => person_id))])
  const open = new Set(
    reaches.filter(reach => allows('break_glass.know', actor.role, reach) === 'yes').map(({ person_id }) => person_id),
  )
  return told.filter(({ person_id }) => open.has(person_id))
}

/** The openings that this person is told of and may know of. */
export const openingsToKnow = async (db: Db, actor: Actor): Promise<Told[]> => {
  const asked: CompiledQuery<Told> = CompiledQuery.raw(OPENINGS, [actor.worker_id])
  const { rows } = await db.executeQuery(asked)
  return openToThem(db, actor, rows)
}

/** Who has said that they know of one opening, the first of them first. */
export const whoKnows = async (db: Db, openingId: string) => {
  const { rows } = await sql<{ worker_id: string; worker: string; known_at: string; note: string | null }>`
    select worker_id, worker.full_name as worker, known_at, note
    from break_glass_known
    join worker on worker.id = worker_id
    where break_glass_id = ${openingId} and break_glass_known.voided_at is null
    order by known_at`.execute(db)
  return rows
}

/** Writes down that somebody knows of an opening. */
export const insertKnown = async (
  db: Db,
  given: { break_glass_id: string; worker_id: string; known_at: string; note: string | null },
): Promise<void> => {
  await db.insertInto('break_glass_known').values(given).execute()
}
