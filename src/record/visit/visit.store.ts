import { sql } from 'kysely'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { brothersAndSisters } from '../relationship/brothers-and-sisters.store.ts'

/** A visit as its page reads it, planned or held. */
export type Visit = {
  id: string
  version: number
  type: string
  planned_at: string | null
  held_at: string | null
  mode: string
  place: string | null
  purpose: string
  purpose_code: string | null
  others_present: string | null
  worker_id: string
  worker: string
  recorded_at: string | null
}

/** One child's part in a visit. Before it is recorded only who the child is, and `seen` is null. */
export type VisitChild = {
  person_id: string
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: string | null
  seen: boolean | null
  not_seen_reason: string | null
  seen_alone: boolean | null
  not_alone_reason: string | null
  bedroom_seen: boolean | null
  voice: string | null
  how_communicated: string | null
  observation: string | null
  what_changed: string | null
  analysis: string | null
  next_step: string | null
  next_step_owner: string | null
  next_step_due_on: string | null
}

/** A visit. Throws NotFound. */
export const findVisit = async (db: Db, id: string): Promise<Visit> => {
  const { rows } = await sql<Visit>`
    select visit.id, visit.version, visit.type, visit.planned_at, visit.held_at, visit.mode, visit.place, visit.purpose,
      visit.purpose_code, visit.others_present, visit.worker_id, worker.full_name as worker,
      (select min(coalesce(first_recorded_at, created_at)) from visit_person where visit_id = visit.id) as recorded_at
    from visit
    join worker on worker.id = visit.worker_id
    where visit.id = ${id} and visit.voided_at is null`.execute(db)
  const [visit] = rows
  if (!visit) throw new NotFound()
  return visit
}

/** The children of a visit: those it is planned for until it is recorded, then those recorded; the eldest first. */
export const childrenOfVisit = async (db: Db, visitId: string): Promise<VisitChild[]> => {
  const { rows } = await sql<VisitChild>`
    select person.id as person_id, person.forename, person.surname, person.known_as, person.date_of_birth, entry.seen,
      entry.not_seen_reason, entry.seen_alone, entry.not_alone_reason, entry.bedroom_seen, entry.voice,
      entry.how_communicated, entry.observation, entry.what_changed, entry.analysis, entry.next_step,
      entry.next_step_owner, entry.next_step_due_on
    from (
      select person_id from visit_person where visit_id = ${visitId} and voided_at is null
      union
      select planned.person_id from visit_planned_for planned
      join visit on visit.id = planned.visit_id and visit.held_at is null
      where planned.visit_id = ${visitId} and planned.voided_at is null
    ) part
    join person on person.id = part.person_id
    left join visit_person entry
      on entry.visit_id = ${visitId} and entry.person_id = part.person_id and entry.voided_at is null
    order by person.date_of_birth nulls last, person.id`.execute(db)
  return rows
}

/** Every child a visit is about, hidden ones left out: what a page about it asks leave for. Throws NotFound when there is none. */
export const peopleOfVisit = async (db: Db, visitId: string): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from visit_person where visit_id = ${visitId} and voided_at is null
    union
    select person_id from visit_planned_for where visit_id = ${visitId} and voided_at is null`.execute(db)
  if (rows.length === 0) throw new NotFound()
  return rows.map(row => row.person_id)
}

/** A visit in a child's list. */
export type VisitInList = Omit<Visit, 'version' | 'recorded_at' | 'others_present'> &
  Pick<
    VisitChild,
    | 'seen'
    | 'not_seen_reason'
    | 'seen_alone'
    | 'not_alone_reason'
    | 'voice'
    | 'what_changed'
    | 'next_step'
    | 'next_step_due_on'
  >

/** A child's visits, planned ones first and then the latest held; `since` leaves out what is older. */
export const visitsOf = async (db: Db, personId: string, { limit = 30 } = {}): Promise<VisitInList[]> => {
  const { rows } = await sql<VisitInList>`
    select visit.id, visit.type, visit.planned_at, visit.held_at, visit.mode, visit.place, visit.purpose,
      visit.purpose_code, visit.worker_id, worker.full_name as worker, part.seen, part.not_seen_reason, part.seen_alone,
      part.not_alone_reason, part.voice, part.what_changed, part.next_step, part.next_step_due_on
    from (
      select visit_id, seen, not_seen_reason::text, seen_alone, not_alone_reason::text, voice, what_changed, next_step,
        next_step_due_on
      from visit_person
      where person_id = ${personId} and voided_at is null
      union all
      select visit_id, null, null, null, null, null, null, null, null
      from visit_planned_for
      join visit on visit.id = visit_id and visit.held_at is null
      where person_id = ${personId} and visit_planned_for.voided_at is null
    ) part
    join visit on visit.id = part.visit_id and visit.voided_at is null
    join worker on worker.id = visit.worker_id
    order by (visit.held_at is null) desc, coalesce(visit.held_at, visit.planned_at) desc
    limit ${limit}`.execute(db)
  return rows
}

/** Brothers and sisters, and other children of the household, whose record is open with us; the eldest first. */
export const childrenAround = async (
  db: Db,
  personId: string,
  today: string,
): Promise<Pick<VisitChild, 'person_id' | 'forename' | 'surname' | 'known_as' | 'date_of_birth'>[]> => {
  const { rows } = await sql<Pick<VisitChild, 'person_id' | 'forename' | 'surname' | 'known_as' | 'date_of_birth'>>`
    select person.id as person_id, person.forename, person.surname, person.known_as, person.date_of_birth
    from person
    where person.id <> ${personId} and person.voided_at is null and person.merged_into is null and person.died_on is null
      and (person.date_of_birth > ${today}::date - interval '18 years' or person.expected_on is not null)
      and person.id in (
        ${brothersAndSisters(personId)}
        union
        select theirs.person_id from family_member ours
        join family_group on family_group.id = ours.family_group_id and family_group.kind = 'household'
        join family_member theirs
          on theirs.family_group_id = ours.family_group_id and theirs.end_on is null and theirs.voided_at is null
        where ours.person_id = ${personId} and ours.end_on is null and ours.voided_at is null
      )
      and exists (
        select from case_episode
        where person_id = person.id and close_on is null and not referral_nfa and case_episode.voided_at is null
      )
    order by person.date_of_birth nulls last, person.id`.execute(db)
  return rows
}

/** One child by name, as a visit's forms show them. Throws NotFound. */
export const findChild = async (
  db: Db,
  personId: string,
): Promise<Pick<VisitChild, 'person_id' | 'forename' | 'surname' | 'known_as' | 'date_of_birth'>> => {
  const child = await db
    .selectFrom('person')
    .select(['id as person_id', 'forename', 'surname', 'known_as', 'date_of_birth'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!child) throw new NotFound()
  return child
}
