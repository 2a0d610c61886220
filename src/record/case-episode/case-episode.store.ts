import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'

/** One referral. Throws `NotFound` for none, and for one about somebody hidden from whoever asks. */
export const findEpisode = async (db: Db, id: string) => {
  if (!isId(id)) throw new NotFound()
  const found = await db
    .selectFrom('case_episode')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

type Detail = Awaited<ReturnType<typeof findEpisode>> & {
  name: string
  outcomes: string[]
  read: string[] | null
  decided_by_name: string | null
  team: string | null
  lead_worker: string | null
  contact: {
    id: string
    about_id: string
    received_at: Moment
    concern: string
    mode: string
    referrer_name: string | null
    referrer_organisation: string | null
    referrer_is_confidential: boolean
    threshold_level: string | null
    rationale: string | null
    decided_by: string | null
    consent_state: string
    consent_reason: string | null
  } | null
  added: { id: string; received_at: Moment; source_code: string; concern: string }[]
  clocks: { clock: string; due_on: PlainDate; stopped_on: PlainDate | null; ended: string | null }[]
}

/** A referral with what its page says: the contact it came from, the decision, who has it, its clocks. */
export const episodeDetail = async (db: Db, id: string): Promise<Detail> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Detail>`
    select case_episode.*, person.forename || ' ' || person.surname as name, decider.full_name as decided_by_name, team.name as team,
      array(select code::text from referral_outcome where case_episode_id = case_episode.id and referral_outcome.voided_at is null order by code) as outcomes,
      (select read from decision where subject_id = case_episode.id and kind = 'referral' and decision.voided_at is null order by decided_at desc limit 1) as read,
      (select full_name from involvement join worker on worker.id = involvement.worker_id
        where involvement.person_id = case_episode.person_id and is_lead and end_at is null and involvement.voided_at is null) as lead_worker,
      (select json_build_object('id', contact.id, 'about_id', about_id, 'received_at', to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'concern', concern, 'mode', mode, 'referrer_name', referrer_name, 'referrer_organisation', referrer_organisation, 'referrer_is_confidential', referrer_is_confidential,
          'threshold_level', threshold_level, 'rationale', contact.rationale, 'decided_by', by.full_name, 'consent_state', consent_state, 'consent_reason', consent_reason)
        from contact left join worker by on by.id = contact.decided_by where contact.id = case_episode.contact_id) as contact,
      coalesce((select json_agg(json_build_object('id', id, 'received_at', to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'source_code', source_code, 'concern', concern) order by received_at)
        from contact where episode_id = case_episode.id and id is distinct from case_episode.contact_id and voided_at is null), '[]') as added,
      coalesce((select json_agg(json_build_object('clock', clock, 'due_on', due_on, 'stopped_on', stopped_on, 'ended', ended) order by clock)
        from clock_run where subject_id = case_episode.id and clock in ('FD-02', 'FD-03', 'AS-01')), '[]') as clocks
    from case_episode
    join person on person.id = case_episode.person_id
    left join worker decider on decider.id = case_episode.decided_by
    left join team on team.id = case_episode.team_id
    where case_episode.id = ${id} and case_episode.voided_at is null`.execute(db)
  const [row] = rows
  if (!row) throw new NotFound()
  return row
}

export type ReferralView = 'decision' | 'acknowledge' | 'feedback' | 'decided'

export type ReferralRow = {
  id: string
  person_id: string
  name: string
  date_of_birth: PlainDate | null
  referral_received_at: Moment
  source_code: string
  primary_need: string | null
  team: string | null
  quality: string | null
  acknowledged_at: Moment | null
  decided_at: Moment | null
  outcomes: string[]
  due_on: PlainDate | null
  stopped_on: PlainDate | null
  earlier_on: PlainDate | null
  lead_worker: string | null
}

/** Referrals to decide, to acknowledge, to grade or feed back (the last sixty days), or decided in the last fourteen. `team` narrows to one team's. */
export const referralRows = async (
  db: Db,
  { view, team, today }: { view: ReferralView; team: string | null; today: PlainDate },
): Promise<ReferralRow[]> => {
  const clock = view === 'acknowledge' ? 'FD-03' : 'FD-02'
  const { rows } = await sql<ReferralRow>`
    select case_episode.id, case_episode.person_id, person.forename || ' ' || person.surname as name, person.date_of_birth,
      referral_received_at, source_code, primary_need, team.name as team, quality, acknowledged_at, decided_at,
      array(select code::text from referral_outcome where case_episode_id = case_episode.id and referral_outcome.voided_at is null order by code) as outcomes,
      clock_run.due_on, clock_run.stopped_on,
      (select max(earlier.referral_on) from case_episode earlier where earlier.person_id = case_episode.person_id and earlier.voided_at is null and earlier.id <> case_episode.id
        and earlier.referral_on <= case_episode.referral_on and earlier.referral_on >= case_episode.referral_on - interval '12 months') as earlier_on,
      (select full_name from involvement join worker on worker.id = involvement.worker_id
        where involvement.person_id = case_episode.person_id and is_lead and end_at is null and involvement.voided_at is null) as lead_worker
    from case_episode
    join person on person.id = case_episode.person_id
    left join team on team.id = case_episode.team_id
    left join clock_run on clock_run.clock = ${clock} and clock_run.subject_id = case_episode.id
    where case_episode.voided_at is null
      and (${team}::uuid is null or case_episode.team_id = ${team} or team.service_id = ${team})
      and case ${view}::text
        when 'decision' then decided_at is null and close_on is null
        when 'acknowledge' then acknowledged_at is null and referral_on >= ${today}::date - 60 and clock_run.id is not null
        when 'feedback' then decided_at is not null and quality_fed_back_at is null and referral_on >= ${today}::date - 60
        else decided_at >= ${today}::date - 14 end
    order by referral_received_at, case_episode.id
    limit 500`.execute(db)
  return rows
}
