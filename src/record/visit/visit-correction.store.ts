import { sql } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { PutAside } from '../correction.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { Visit, VisitChild } from './visit.store.ts'

/** One child's entry as it was written up, put aside or not. `corrected_in` is the visit that has the child's entry now. */
export type RecordedEntry = VisitChild & {
  id: string
  created_by: string | null
  first_recorded_at: string
  put_aside: PutAside | null
  corrected_in: string | null
}

/** A visit with every entry that was ever written up for it, so that what was corrected can still be read. */
export type RecordedVisit = Visit & {
  team_id: string | null
  put_aside_at: string | null
  entries: RecordedEntry[]
}

/** A visit, put aside or not, with all its entries. Throws NotFound. */
export const recordedVisit = async (db: Db, id: string): Promise<RecordedVisit> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<RecordedVisit>`
    select visit.id, visit.version, visit.type, visit.planned_at, visit.held_at, visit.mode, visit.place, visit.purpose,
      visit.purpose_code, visit.others_present, visit.worker_id, worker.full_name as worker, visit.team_id,
      visit.voided_at as put_aside_at,
      (select min(coalesce(first_recorded_at, created_at)) from visit_person where visit_id = visit.id) as recorded_at
    from visit
    join worker on worker.id = visit.worker_id
    where visit.id = ${id}`.execute(db)
  const [visit] = rows
  if (!visit) throw new NotFound()
  const entries = await sql<RecordedEntry>`
    select person.id as person_id, person.forename, person.surname, person.known_as, person.date_of_birth, entry.id,
      entry.created_by, coalesce(entry.first_recorded_at, entry.created_at) as first_recorded_at, entry.seen,
      entry.not_seen_reason, entry.seen_alone, entry.not_alone_reason, entry.bedroom_seen, entry.voice,
      entry.how_communicated, entry.observation, entry.what_changed, entry.analysis, entry.next_step,
      entry.next_step_owner, entry.next_step_due_on,
      case when entry.voided_at is not null then
        jsonb_build_object('at', entry.voided_at, 'by', worker.full_name, 'because', entry.void_reason) end as put_aside,
      (select newer.id from visit newer
        join visit_person theirs on theirs.visit_id = newer.id and theirs.person_id = entry.person_id
        where newer.corrects = ${id} and entry.voided_at is not null
        order by newer.created_at desc limit 1) as corrected_in
    from visit_person entry
    join person on person.id = entry.person_id
    left join worker on worker.id = entry.voided_by
    where entry.visit_id = ${id}
    order by person.date_of_birth nulls last, person.id, entry.created_at`.execute(db)
  return { ...visit, entries: entries.rows }
}

/** Everybody a visit is or was recorded for, hidden ones left out. Throws NotFound when there is none. */
export const peopleEverOn = async (db: Db, visitId: string): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from visit_person where visit_id = ${visitId}
    union
    select person_id from visit_planned_for where visit_id = ${visitId} and voided_at is null`.execute(db)
  if (rows.length === 0) throw new NotFound()
  return rows.map(row => row.person_id)
}

export type EarlierVisit = PutAside & { visit_id: string }

/** The records that a visit's record was written to correct, for these children, the latest first. */
export const earlierRecordsOf = async (
  db: Db,
  visitId: string,
  personIds: readonly string[],
): Promise<EarlierVisit[]> => {
  const { rows } = await sql<EarlierVisit>`
    with recursive earlier as (
      select corrects as visit_id, 1 as back from visit where id = ${visitId} and corrects is not null
      union all
      select visit.corrects, back + 1 from earlier join visit on visit.id = earlier.visit_id where visit.corrects is not null
    )
    select distinct on (back) earlier.visit_id, entry.voided_at as at, worker.full_name as by, entry.void_reason as because
    from earlier
    join visit_person entry on entry.visit_id = earlier.visit_id and entry.voided_at is not null
    left join worker on worker.id = entry.voided_by
    where entry.person_id = any(${[...personIds]}::uuid[])
    order by back, entry.voided_at desc`.execute(db)
  return rows
}

/** A child's visits that were recorded in error and put aside, the latest first. */
export const visitsInError = async (db: Db, personId: string): Promise<(EarlierVisit & { held_at: string })[]> => {
  const { rows } = await sql<EarlierVisit & { held_at: string }>`
    select visit.id as visit_id, visit.held_at, entry.voided_at as at, worker.full_name as by, entry.void_reason as because
    from visit_person entry
    join visit on visit.id = entry.visit_id
    left join worker on worker.id = entry.voided_by
    where entry.person_id = ${personId} and entry.voided_at is not null
      and not exists (select from visit newer
        join visit_person theirs on theirs.visit_id = newer.id and theirs.person_id = entry.person_id
        where newer.corrects = visit.id)
    order by visit.held_at desc, entry.id`.execute(db)
  return rows
}
