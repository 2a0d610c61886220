import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { Between } from './hindrance.ts'

const restricted = sql`json_build_object('level', level, 'members', array(
  select worker_id from restriction_member where restriction_id = restriction.id and end_at is null and voided_at is null))`

/** What two records hold that could not stand in one. Reads only what this reader may. */
export const whatStandsBetween = async (db: Db, one: string, other: string): Promise<Between> => {
  const { rows } = await sql<Between>`
    with two as (select ${one}::uuid as one, ${other}::uuid as other),
    plans as (
      select person_id, 'cin' as kind, start_on, end_on from cin_plan where voided_at is null
      union all
      select person_id, 'cp', start_on, end_on from cp_plan where voided_at is null
    )
    select
      array(select distinct type::text from relationship, two
        where voided_at is null and one in (from_person, to_person) and other in (from_person, to_person)) as related,
      (select coalesce(json_agg(json_build_object('one_from', a.referral_on, 'one_to', a.close_on, 'other_from', b.referral_on, 'other_to', b.close_on) order by a.referral_on, b.referral_on), '[]')
        from two
        join case_episode a on a.person_id = one and a.voided_at is null and not a.referral_nfa
        join case_episode b on b.person_id = other and b.voided_at is null and not b.referral_nfa
        where daterange(a.referral_on, a.close_on, '[)') && daterange(b.referral_on, b.close_on, '[)')) as referrals,
      (select coalesce(json_agg(json_build_object('one_kind', a.kind, 'one_from', a.start_on, 'one_to', a.end_on, 'other_kind', b.kind, 'other_from', b.start_on, 'other_to', b.end_on) order by a.start_on, b.start_on), '[]')
        from two
        join plans a on a.person_id = one
        join plans b on b.person_id = other
        where daterange(a.start_on, a.end_on, '[)') && daterange(b.start_on, b.end_on, '[)')) as plans,
      (select count(distinct person_id) = 2 from assessment, two
        where person_id in (one, other) and voided_at is null and authorised_on is null and ended_early_on is null) as both_in_assessment,
      (select count(distinct person_id) = 2 from early_help_episode, two
        where person_id in (one, other) and voided_at is null and end_on is null and declined_on is null) as both_in_early_help,
      (select coalesce(json_agg(json_build_object('one_from', london_day(a.started_at), 'one_to', london_day(a.ended_at), 'other_from', london_day(b.started_at), 'other_to', london_day(b.ended_at)) order by a.started_at), '[]')
        from two
        join missing_episode a on a.person_id = one and a.voided_at is null
        join missing_episode b on b.person_id = other and b.voided_at is null
        where tstzrange(a.started_at, a.ended_at, '[)') && tstzrange(b.started_at, b.ended_at, '[)')) as missing,
      (select json_build_object('one', worker_a.full_name, 'other', worker_b.full_name)
        from two
        join involvement a on a.person_id = one and a.is_lead and a.end_at is null and a.voided_at is null
        join involvement b on b.person_id = other and b.is_lead and b.end_at is null and b.voided_at is null and b.worker_id <> a.worker_id
        join worker worker_a on worker_a.id = a.worker_id
        join worker worker_b on worker_b.id = b.worker_id
        limit 1) as leads,
      array(select distinct london_day(visit.held_at)::text from two
        join visit_person a on a.person_id = one and a.seen and a.voided_at is null
        join visit_person b on b.person_id = other and b.seen and b.voided_at is null and b.visit_id = a.visit_id
        join visit on visit.id = a.visit_id and visit.held_at is not null
        order by 1) as seen_together,
      (select ${restricted} from restriction, two where person_id = one and end_at is null and voided_at is null) as one_restricted,
      (select ${restricted} from restriction, two where person_id = other and end_at is null and voided_at is null) as other_restricted`.execute(
    db,
  )
  const [found] = rows
  if (!found) throw new Error('one query gives one row')
  return found
}
