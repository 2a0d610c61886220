import { sql } from 'kysely'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Db } from './database.ts'

type Since = { since: PlainDate }

/** What the top of a child's page is made of, before it is put into words. */
export type BannerFacts = {
  id: string
  forename: string
  surname: string
  known_as: string | null
  reference: number
  date_of_birth: PlainDate | null
  expected_on: PlainDate | null
  died_on: PlainDate | null
  restriction: { level: 'sensitive' | 'restricted' | 'sealed'; review_on: PlainDate } | null
  warnings: { type: string; detail: string }[]
  lead_worker: { name: string; workers: number } | null
  protection: (Since & { category: string }) | null
  plan: Since | null
  assessment: (Since & { submitted: boolean }) | null
  referral: Since | null
  early_help: Since | null
  closed_on: PlainDate | null
  has_contact: boolean
  missing_since: string | null
  opened_until: string | null
}

/** One JSON object of `BannerFacts`, for the person of `asked (id, today)`; part of larger statements too. */
export const bannerFacts = sql<BannerFacts>`(
  select json_build_object(
    'id', person.id, 'forename', person.forename, 'surname', person.surname, 'known_as', person.known_as,
    'reference', person.reference, 'date_of_birth', person.date_of_birth, 'expected_on', person.expected_on, 'died_on', person.died_on,
    'restriction', (select json_build_object('level', level, 'review_on', review_on) from restriction
      where person_id = asked.id and end_at is null and voided_at is null limit 1),
    'warnings', (select coalesce(json_agg(json_build_object('type', type, 'detail', detail) order by start_on desc), '[]') from person_warning
      where person_id = asked.id and voided_at is null and start_on <= asked.today and (end_on is null or end_on > asked.today)),
    'lead_worker', (select json_build_object('name', worker.full_name,
        'workers', (select count(distinct worker_id) from involvement year
          where year.person_id = asked.id and is_lead and voided_at is null and coalesce(end_at, asked.today) >= asked.today - 365 and start_at <= asked.today))
      from involvement join worker on worker.id = involvement.worker_id
      where person_id = asked.id and is_lead and involvement.voided_at is null and start_at <= asked.today and (end_at is null or end_at > asked.today)
      order by start_at desc limit 1),
    'protection', (select json_build_object('since', start_on, 'category', latest_category) from cp_plan
      where person_id = asked.id and voided_at is null and start_on <= asked.today and (end_on is null or end_on > asked.today) limit 1),
    'plan', (select json_build_object('since', start_on) from cin_plan where person_id = asked.id and voided_at is null and end_on is null limit 1),
    'assessment', (select json_build_object('since', started_on, 'submitted', submitted_at is not null) from assessment
      where person_id = asked.id and voided_at is null and authorised_on is null and ended_early_on is null order by started_on desc limit 1),
    'referral', (select json_build_object('since', referral_on) from case_episode
      where person_id = asked.id and voided_at is null and close_on is null and not referral_nfa order by referral_on desc limit 1),
    'early_help', (select json_build_object('since', coalesce(accepted_on, offered_on)) from early_help_episode
      where person_id = asked.id and voided_at is null and end_on is null and declined_on is null limit 1),
    'closed_on', (select max(close_on) from case_episode where person_id = asked.id and voided_at is null),
    'has_contact', exists (select from contact where person_id = asked.id and voided_at is null),
    'missing_since', (select started_at from missing_episode where person_id = asked.id and voided_at is null and ended_at is null limit 1),
    'opened_until', (select max(expires_at) from break_glass
      where person_id = asked.id and worker_id = nullif(current_setting('app.worker_id', true), '')::uuid
        and approved_at is not null and expires_at > clock_timestamp() and voided_at is null))
  from person where person.id = asked.id and person.voided_at is null
)`

/** Who this child is and where they stand with us on a day; null when there is nobody, or nobody this reader may know. */
export const findBannerFacts = async (db: Db, personId: string, today: PlainDate): Promise<BannerFacts | null> => {
  const { rows } = await sql<{ facts: BannerFacts | null }>`
    select ${bannerFacts} as facts from (select ${personId}::uuid as id, ${today}::date as today) asked`.execute(db)
  return rows[0]?.facts ?? null
}
