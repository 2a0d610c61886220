import { sql } from 'kysely'
import type { Moment } from '../vocabulary/calendar/plain-date.ts'
import { londonDate } from '../vocabulary/calendar/plain-date.ts'
import type { ChildRecord, VisitRow } from './child-record.ts'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'

const ordered = async <T extends keyof Tables>(db: Db, table: T, order: string, ids: string[]) => {
  const { rows } = await sql<{ person_id: string }>`
    select * from ${sql.table(table)} where person_id = any(${ids}) and voided_at is null order by ${sql.ref(order)}, id`.execute(
    db,
  )
  return rows
}

const withCodes = async (
  db: Db,
  table: 'contact' | 'case_episode' | 'assessment',
  order: string,
  codes: Record<string, { table: string; key: string }>,
  ids: string[],
) => {
  const lists = Object.entries(codes).map(
    ([name, each]) => sql`array(
      select code::text from ${sql.table(each.table)} as listed
      where ${sql.ref(`listed.${each.key}`)} = subject.id and listed.voided_at is null order by code) as ${sql.ref(name)}`,
  )
  const { rows } = await sql<{ person_id: string }>`
    select subject.*, ${sql.join(lists)} from ${sql.table(table)} as subject
    where person_id = any(${ids}) and voided_at is null order by ${sql.ref(order)}, id`.execute(db)
  return rows
}

const visits = async (db: Db, ids: string[]) => {
  const { rows } = await sql<VisitRow>`
    select visit_person.*, visit.type, visit.planned_at, visit.held_at, visit.worker_id, visit.team_id, visit.mode, visit.purpose, visit.place,
      (visit.held_at at time zone 'Europe/London')::date as held_on,
      (coalesce(visit_person.first_recorded_at, visit_person.created_at) at time zone 'Europe/London')::date as recorded_on
    from visit_person
    join visit on visit.id = visit_person.visit_id
    where visit_person.person_id = any(${ids}) and visit_person.voided_at is null and visit.voided_at is null
    order by coalesce(visit.held_at, visit.planned_at), visit_person.id`.execute(db)
  return rows
}

const chronology = async (db: Db, ids: string[]) => {
  const { rows } = await sql<ChildRecord['chronology'][number]>`
    select person_id, max(on_date) as last_on
    from chronology_entry
    where person_id = any(${ids}) and included and voided_at is null
    group by person_id`.execute(db)
  return rows
}

/** The records of these children, by id; a child who is not there, or hidden, is left out. One query a table, however many children. */
export const childRecords = async (db: Db, personIds: readonly string[]): Promise<Map<string, ChildRecord>> => {
  const ids = [...personIds]
  const { rows: people } = await sql<ChildRecord['person']>`select * from person where id = any(${ids})`.execute(db)
  const records = new Map(people.map(person => [person.id, { person } as ChildRecord]))
  const lists: Record<Exclude<keyof ChildRecord, 'person'>, { person_id: string }[]> = {
    contacts: await withCodes(
      db,
      'contact',
      'received_at',
      { outcomes: { table: 'contact_outcome', key: 'contact_id' } },
      ids,
    ),
    case_episodes: await withCodes(
      db,
      'case_episode',
      'referral_received_at',
      { outcomes: { table: 'referral_outcome', key: 'case_episode_id' } },
      ids,
    ),
    contact_checks: await ordered(db, 'contact_check', 'asked_at', ids),
    early_help_episodes: await ordered(db, 'early_help_episode', 'offered_on', ids),
    assessments: await withCodes(
      db,
      'assessment',
      'started_on',
      {
        outcomes: { table: 'assessment_outcome', key: 'assessment_id' },
        factors: { table: 'assessment_factor', key: 'assessment_id' },
      },
      ids,
    ),
    assessment_views: await ordered(db, 'assessment_view', 'created_at', ids),
    assessment_checkpoints: await ordered(db, 'assessment_checkpoint', 'held_on', ids),
    assessment_returns: await ordered(db, 'assessment_return', 'returned_at', ids),
    cin_plans: await ordered(db, 'cin_plan', 'start_on', ids),
    plan_outcomes: await ordered(db, 'plan_outcome', 'position', ids),
    plan_actions: await ordered(db, 'plan_action', 'position', ids),
    cin_reviews: await ordered(db, 'cin_review', 'held_on', ids),
    visits: await visits(db, ids),
    decisions: await ordered(db, 'decision', 'decided_at', ids),
    involvements: await ordered(db, 'involvement', 'start_at', ids),
    cp_plans: await ordered(db, 'cp_plan', 'start_on', ids),
    missing_episodes: await ordered(db, 'missing_episode', 'started_at', ids),
    chronology: await chronology(db, ids),
  }
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    for (const record of records.values()) (record as unknown as Record<string, unknown[]>)[name] = []
    for (const row of lists[name])
      (records.get(row.person_id) as unknown as Record<string, unknown[]> | undefined)?.[name]?.push(row)
  }
  for (const record of records.values()) {
    for (const contact of record.contacts)
      (contact as { received_on: string }).received_on = londonDate(contact.received_at as Moment)
  }
  return records
}
