import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Voice } from './visit.ts'

/** What the child said at visits, in the child's own words, the latest first, with what changed because of it. */
export const voicesOf = async (db: Db, personId: string, limit = 20): Promise<Voice[]> => {
  const { rows } = await sql<Voice>`
    select visit.id as visit_id, visit_person.voice as words, (visit.held_at at time zone 'Europe/London')::date as said_on,
      visit_person.how_communicated as how, worker.full_name as by, visit_person.what_changed
    from visit_person
    join visit on visit.id = visit_person.visit_id
    join worker on worker.id = visit.worker_id
    where visit_person.person_id = ${personId} and visit_person.voice is not null and visit_person.voided_at is null
      and visit.voided_at is null and visit.held_at is not null
    order by visit.held_at desc, visit_person.id desc
    limit ${limit}`.execute(db)
  return rows
}

/** The child's latest words, with what changed because of them; null when none are written down. */
export const voiceOf = async (db: Db, personId: string): Promise<Voice | null> =>
  (await voicesOf(db, personId, 1))[0] ?? null
