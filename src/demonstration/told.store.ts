import { sql } from 'kysely'
import type { ChildRecord } from '../record/child-record.ts'
import type { Db } from '../record/database.ts'
import { londonDate, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Told } from './as-it-stood.ts'

const codes = (table: string, key: string, subject: string) =>
  `array(select code::text from ${table} listed where listed.${key} = ${subject}.id and listed.voided_at is null order by code) as outcomes`

/** What signs of drift and their deadlines read of each part of a record, when it was written, and the order it comes in. */
const READS = {
  contacts: {
    table: 'contact',
    columns: `id, about_id, received_at, decided_at, history_opened_at, feedback_sent_at, checks_waived_because, ${codes('contact_outcome', 'contact_id', 'contact')}`,
    order: 'received_at',
  },
  case_episodes: {
    table: 'case_episode',
    columns: `id, contact_id, referral_on, referral_received_at, source_code, team_id, decided_at, acknowledged_at, close_on, referral_nfa, ${codes('referral_outcome', 'case_episode_id', 'case_episode')}`,
    order: 'referral_received_at',
  },
  contact_checks: {
    table: 'contact_check',
    columns: 'id, contact_id, agency, asked_at, returned_at',
    order: 'asked_at',
  },
  early_help_episodes: {
    table: 'early_help_episode',
    columns: 'id, offered_on, accepted_on, declined_on, assessed_on, end_on',
    order: 'offered_on',
  },
  assessments: {
    table: 'assessment',
    columns: `id, case_episode_id, started_on, submitted_at, authorised_on, ended_early_on, ${codes('assessment_outcome', 'assessment_id', 'assessment')}`,
    order: 'started_on',
  },
  assessment_views: { table: 'assessment_view', columns: 'assessment_id, whose', order: 'created_at' },
  assessment_checkpoints: { table: 'assessment_checkpoint', columns: 'assessment_id, held_on', order: 'held_on' },
  assessment_returns: { table: 'assessment_return', columns: 'assessment_id, returned_at', order: 'returned_at' },
  cin_plans: {
    table: 'cin_plan',
    columns:
      'id, case_episode_id, assessment_id, start_on, end_on, contingency, no_contingency_because, undated_because, visit_working_days',
    order: 'start_on',
  },
  plan_actions: {
    table: 'plan_action',
    columns: 'cin_plan_id, due_on, status, done_on, to_version',
    order: 'position',
  },
  cin_reviews: { table: 'cin_review', columns: 'cin_plan_id, held_on, is_unchanged', order: 'held_on' },
  decisions: { table: 'decision', columns: 'kind, decider_role, decided_at, decided_on', order: 'decided_at' },
  involvements: {
    table: 'involvement',
    columns: 'id, worker_id, team_id, is_lead, start_at, end_at',
    order: 'start_at',
  },
  cp_plans: { table: 'cp_plan', columns: 'id, start_on, end_on', order: 'start_on' },
  missing_episodes: { table: 'missing_episode', columns: 'started_at', order: 'started_at' },
} as const

type Owned = { person_id: string }

const people = (db: Db, ids: readonly string[]) =>
  sql<ChildRecord['person'] & { told_on: PlainDate[] | null }>`
  select id, forename, known_as, died_on, told_on
  from person
  left join (
    select person_id, array_agg(distinct on_date::text order by on_date::text) as told_on
    from chronology_entry
    where person_id = any(${[...ids]}) and included and voided_at is null
    group by person_id
  ) told on told.person_id = person.id
  where id = any(${[...ids]})`.execute(db)

const visits = (db: Db, ids: readonly string[]) =>
  sql<Owned>`
  select visit_person.id, visit_person.person_id, visit_person.created_at, seen, seen_alone, not_alone_reason, visit.mode,
    london_day(visit.held_at) as held_on, london_day(visit_person.created_at) as recorded_on
  from visit_person
  join visit on visit.id = visit_person.visit_id
  where visit_person.person_id = any(${[...ids]}) and visit_person.voided_at is null and visit.voided_at is null
  order by coalesce(visit.held_at, visit.planned_at), visit_person.id`.execute(db)

/**
 * These children’s records as far as signs of drift go: no word anybody wrote, which is nine tenths of reading them.
 * That this is enough is held by replay.test.ts, which asks the signals of the whole record too.
 */
export const readTold = async (db: Db, ids: readonly string[]): Promise<Told[]> => {
  const { rows: found } = await people(db, ids)
  const told = new Map(
    found.map(({ told_on, ...person }) => {
      const record = { person, plan_outcomes: [], chronology: [] } as unknown as ChildRecord
      return [person.id, { record, told_on: told_on ?? [] }] as const
    }),
  )
  const share = (name: string, rows: readonly Owned[]) => {
    for (const { record } of told.values()) (record as unknown as Record<string, unknown[]>)[name] = []
    for (const row of rows)
      (told.get(row.person_id)?.record as unknown as Record<string, unknown[]> | undefined)?.[name]?.push(row)
  }
  for (const [name, { table, columns, order }] of Object.entries(READS)) {
    const { rows } = await sql<Owned>`
      select person_id, created_at, ${sql.raw(columns)} from ${sql.table(table)}
      where person_id = any(${[...ids]}) and voided_at is null order by ${sql.ref(order)}, id`.execute(db)
    share(name, rows)
  }
  share('visits', (await visits(db, ids)).rows)
  for (const { record } of told.values())
    for (const contact of record.contacts) contact.received_on = londonDate(contact.received_at)
  return [...told.values()]
}
