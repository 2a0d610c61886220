import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

/** The child's open referral, which a worker is named for. */
export const openEpisodeOf = (db: Db, personId: string) =>
  db
    .selectFrom('case_episode')
    .select(['id', 'referral_on', 'team_id', 'primary_need', 'decided_at'])
    .where('person_id', '=', personId)
    .where('close_on', 'is', null)
    .where('referral_nfa', '=', false)
    .where('voided_at', 'is', null)
    .executeTakeFirst()

export type Unallocated = {
  person_id: string
  episode_id: string
  name: string
  date_of_birth: PlainDate | null
  referral_on: PlainDate
  primary_need: string | null
  team: string | null
  outcomes: string[]
  waiting_since: PlainDate
  days: number
  last_worker: string | null
  assessment_due_on: PlainDate | null
  has_cp_plan: boolean
}

/**
 * Children whose referral was decided to go on and who have no lead worker, the longest waiting first. They wait since the
 * decision, or since their last worker left. `within` narrows to one team's or one service's, with those of no team.
 */
export const unallocatedChildren = async (
  db: Db,
  { within, today }: { within: string | null; today: PlainDate },
): Promise<Unallocated[]> => {
  const { rows } = await sql<Unallocated>`
    select waiting.*, ${today}::date - waiting_since as days
    from (
      select case_episode.person_id, case_episode.id as episode_id, person.forename || ' ' || person.surname as name, person.date_of_birth, referral_on, primary_need, team.name as team,
        array(select code::text from referral_outcome where case_episode_id = case_episode.id and referral_outcome.voided_at is null order by code) as outcomes,
        greatest((case_episode.decided_at at time zone 'Europe/London')::date, last.end_at) as waiting_since, last.full_name as last_worker,
        clock_run.due_on as assessment_due_on,
        exists (select from cp_plan where cp_plan.person_id = case_episode.person_id and end_on is null and cp_plan.voided_at is null) as has_cp_plan
      from case_episode
      join person on person.id = case_episode.person_id
      left join team on team.id = case_episode.team_id
      left join lateral (
        select end_at, full_name from involvement join worker on worker.id = involvement.worker_id
        where involvement.person_id = case_episode.person_id and is_lead and involvement.voided_at is null and end_at >= referral_on
        order by end_at desc limit 1
      ) last on true
      left join clock_run on clock_run.clock = 'AS-01' and clock_run.subject_id = case_episode.id and clock_run.stopped_on is null
      where case_episode.close_on is null and case_episode.voided_at is null and not referral_nfa and decided_at is not null
        and not exists (select from involvement where involvement.person_id = case_episode.person_id and is_lead and end_at is null and involvement.voided_at is null)
        and (${within}::uuid is null or case_episode.team_id is null or case_episode.team_id = ${within} or team.service_id = ${within})
    ) waiting
    order by waiting_since, person_id
    limit 500`.execute(db)
  return rows
}
