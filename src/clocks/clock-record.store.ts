import { sql } from 'kysely'
import type { ChildRecord } from '../record/child-record.ts'
import type { Db } from '../record/database.ts'

/** What clocks read of each part of a record, and the order it comes in. Rebuilding a county reads no word anybody wrote. */
const READS = {
  contacts: { table: 'contact', columns: 'id, person_id, received_at, decided_at', order: 'received_at' },
  case_episodes: {
    table: 'case_episode',
    columns: `id, person_id, referral_on, referral_received_at, source_code, decided_at, acknowledged_at, close_on, referral_nfa,
      array(select code::text from referral_outcome listed where listed.case_episode_id = case_episode.id and listed.voided_at is null order by code) as outcomes`,
    order: 'referral_received_at',
  },
  early_help_episodes: {
    table: 'early_help_episode',
    columns: 'id, person_id, accepted_on, assessed_on, end_on',
    order: 'offered_on',
  },
  assessments: {
    table: 'assessment',
    columns: `id, person_id, case_episode_id, started_on, submitted_at, authorised_on, ended_early_on,
      array(select code::text from assessment_outcome listed where listed.assessment_id = assessment.id and listed.voided_at is null order by code) as outcomes`,
    order: 'started_on',
  },
  assessment_checkpoints: {
    table: 'assessment_checkpoint',
    columns: 'assessment_id, person_id, held_on',
    order: 'held_on',
  },
  cin_plans: {
    table: 'cin_plan',
    columns: 'id, person_id, case_episode_id, assessment_id, start_on, end_on, visit_working_days',
    order: 'start_on',
  },
  cin_reviews: { table: 'cin_review', columns: 'cin_plan_id, person_id, held_on', order: 'held_on' },
  decisions: {
    table: 'decision',
    columns: 'person_id, kind, decider_role, decided_at, decided_on',
    order: 'decided_at',
  },
  involvements: { table: 'involvement', columns: 'id, person_id, is_lead, start_at, end_at', order: 'start_at' },
} as const

type Owned = { person_id: string }

const visits = (db: Db, ids: string[]) =>
  sql<Owned>`
  select visit_person.id, visit_person.person_id, visit_person.seen, visit.mode,
    (visit.held_at at time zone 'Europe/London')::date as held_on,
    (coalesce(visit_person.first_recorded_at, visit_person.created_at) at time zone 'Europe/London')::date as recorded_on
  from visit_person
  join visit on visit.id = visit_person.visit_id
  where visit_person.person_id = any(${ids}) and visit_person.voided_at is null and visit.voided_at is null
  order by coalesce(visit.held_at, visit.planned_at), visit_person.id`.execute(db)

/**
 * The parts of these people's records that clocks read, and nothing else of them: eight times lighter than the whole.
 * That this is enough is held by rebuild.test.ts, which works the same clocks out from the whole record.
 */
export const clockRecords = async (db: Db, ids: string[]): Promise<ChildRecord[]> => {
  const records = new Map(ids.map(id => [id, { person: { id }, visits: [] } as unknown as ChildRecord]))
  const share = (name: string, rows: readonly Owned[]) => {
    for (const record of records.values()) (record as unknown as Record<string, unknown[]>)[name] = []
    for (const row of rows)
      (records.get(row.person_id) as unknown as Record<string, unknown[]> | undefined)?.[name]?.push(row)
  }
  for (const [name, { table, columns, order }] of Object.entries(READS)) {
    const { rows } = await sql<Owned>`
      select ${sql.raw(columns)} from ${sql.table(table)}
      where person_id = any(${ids}) and voided_at is null order by ${sql.ref(order)}, id`.execute(db)
    share(name, rows)
  }
  share('visits', (await visits(db, ids)).rows)
  return [...records.values()]
}
