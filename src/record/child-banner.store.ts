import { CompiledQuery } from 'kysely'
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

/**
 * One child's own rows, $1 the child and $2 the day, each table read once however often it is asked: row-level security
 * works out whom it hides for every mention of a table.
 */
export const OWN_ROWS = `
  own_involvement as (select involvement.*, worker.full_name as name from involvement join worker on worker.id = involvement.worker_id
    where person_id = $1::uuid and is_lead and involvement.voided_at is null and start_at <= $2::date),
  own_protection as (select * from cp_plan where person_id = $1::uuid and voided_at is null),
  own_plan as (select * from cin_plan where person_id = $1::uuid and voided_at is null),
  own_assessment as (select id, started_on, submitted_at, authorised_on, ended_early_on, worker_id, authorised_by, analysis, recommendation
    from assessment where person_id = $1::uuid and voided_at is null),
  own_episode as (select * from case_episode where person_id = $1::uuid and voided_at is null),
  own_contact as (select id, source_code, concern, rationale, episode_id, (received_at at time zone 'Europe/London')::date as received_on
    from contact where person_id = $1::uuid and voided_at is null),
  own_missing as (select started_at, ended_at from missing_episode where person_id = $1::uuid and voided_at is null)`

/** One JSON object of `BannerFacts`, over `OWN_ROWS`. */
export const BANNER_FACTS = `(
  select json_build_object(
    'id', person.id, 'forename', person.forename, 'surname', person.surname, 'known_as', person.known_as,
    'reference', person.reference, 'date_of_birth', person.date_of_birth, 'expected_on', person.expected_on, 'died_on', person.died_on,
    'restriction', (select json_build_object('level', level, 'review_on', review_on) from restriction
      where person_id = $1::uuid and end_at is null and voided_at is null limit 1),
    'warnings', (select coalesce(json_agg(json_build_object('type', type, 'detail', detail) order by start_on desc), '[]') from person_warning
      where person_id = $1::uuid and voided_at is null and start_on <= $2::date and (end_on is null or end_on > $2::date)),
    'lead_worker', (select json_build_object('name', name,
        'workers', (select count(distinct worker_id) from own_involvement year where coalesce(end_at, $2::date) >= $2::date - 365))
      from own_involvement where end_at is null or end_at > $2::date order by start_at desc limit 1),
    'protection', (select json_build_object('since', start_on, 'category', latest_category) from own_protection
      where start_on <= $2::date and (end_on is null or end_on > $2::date) limit 1),
    'plan', (select json_build_object('since', start_on) from own_plan where end_on is null limit 1),
    'assessment', (select json_build_object('since', started_on, 'submitted', submitted_at is not null) from own_assessment
      where authorised_on is null and ended_early_on is null order by started_on desc limit 1),
    'referral', (select json_build_object('since', referral_on) from own_episode
      where close_on is null and not referral_nfa order by referral_on desc limit 1),
    'early_help', (select json_build_object('since', coalesce(accepted_on, offered_on)) from early_help_episode
      where person_id = $1::uuid and voided_at is null and end_on is null and declined_on is null limit 1),
    'closed_on', (select max(close_on) from own_episode),
    'has_contact', exists (select from own_contact),
    'missing_since', (select started_at from own_missing where ended_at is null limit 1),
    'opened_until', (select max(expires_at) from break_glass
      where person_id = $1::uuid and worker_id = nullif(current_setting('app.worker_id', true), '')::uuid
        and approved_at is not null and expires_at > clock_timestamp() and voided_at is null))
  from person where person.id = $1::uuid and person.voided_at is null
)`

const BANNER = `with ${OWN_ROWS} select ${BANNER_FACTS} as facts`

/** Who this child is and where they stand with us on a day; null when there is nobody, or nobody this reader may know. */
export const findBannerFacts = async (db: Db, personId: string, today: PlainDate): Promise<BannerFacts | null> => {
  const asked: CompiledQuery<{ facts: BannerFacts | null }> = CompiledQuery.raw(BANNER, [personId, today])
  const { rows } = await db.executeQuery(asked)
  return rows[0]?.facts ?? null
}
