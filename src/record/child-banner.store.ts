import { CompiledQuery } from 'kysely'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { type BannerFacts, type BannerRows, bannerFacts } from './child-banner.ts'
import type { Db } from './database.ts'
import { list, object, one } from './json.store.ts'

/**
 * One child's own rows, $1 the child and $2 the day: each table is read once, and what is latest or open is found in them by
 * `child-banner.ts`. A query that sorts, limits and counts each of them costs more to begin than to run.
 */
export const BANNER_PARTS: Record<keyof BannerRows, string> = {
  person: one(`
    select id, forename, surname, known_as, reference, date_of_birth, expected_on, died_on
    from person where id = $1::uuid and voided_at is null`),
  restriction: one(`
    select level, review_on from restriction where person_id = $1::uuid and end_at is null and voided_at is null`),
  warnings: list(`
    select type, detail, start_on from person_warning
    where person_id = $1::uuid and voided_at is null and start_on <= $2::date and (end_on is null or end_on > $2::date)`),
  leads: list(`
    select worker_id, full_name as name, start_at, end_at from involvement join worker on worker.id = involvement.worker_id
    where person_id = $1::uuid and is_lead and involvement.voided_at is null and start_at <= $2::date`),
  protections: list(`
    select id, start_on, end_on, latest_category as category from cp_plan where person_id = $1::uuid and voided_at is null`),
  plans: list('select start_on, end_on from cin_plan where person_id = $1::uuid and voided_at is null'),
  assessments: list(`
    select started_on, submitted_at is not null as submitted, authorised_on, ended_early_on
    from assessment where person_id = $1::uuid and voided_at is null`),
  episodes: list(`
    select referral_on, close_on, referral_nfa from case_episode where person_id = $1::uuid and voided_at is null`),
  early_help: one(`
    select accepted_on, offered_on from early_help_episode
    where person_id = $1::uuid and voided_at is null and end_on is null and declined_on is null`),
  has_contact: 'exists (select from contact where person_id = $1::uuid and voided_at is null)',
  missing: list('select started_at, ended_at from missing_episode where person_id = $1::uuid and voided_at is null'),
  opened_until: `(
    select max(expires_at) from break_glass
    where person_id = $1::uuid and worker_id = nullif(current_setting('app.worker_id', true), '')::uuid
      and approved_at is not null and expires_at > clock_timestamp() and voided_at is null)`,
}

const BANNER = `select ${object(BANNER_PARTS)} as rows`

/** Who this child is and where they stand with us on a day; null when there is nobody, or nobody this reader may know. */
export const findBannerFacts = async (db: Db, personId: string, today: PlainDate): Promise<BannerFacts | null> => {
  const asked: CompiledQuery<{ rows: BannerRows }> = CompiledQuery.raw(BANNER, [personId, today])
  const { rows: answers } = await db.executeQuery(asked)
  return answers[0] ? bannerFacts(answers[0].rows, today) : null
}
