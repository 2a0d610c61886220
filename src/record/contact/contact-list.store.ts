import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'

export type Waiting = 'all' | 'decision' | 'match' | 'checks' | 'decided'

export type ContactRow = {
  id: string
  about_id: string
  person_id: string
  name: string
  known_as: string | null
  date_of_birth: PlainDate | null
  received_at: Moment
  created_at: Moment
  source_code: string
  mode: string
  rag: string
  is_immediate_danger: boolean
  consent_state: string
  matched_at: Moment | null
  history_opened_at: Moment | null
  decided_at: Moment | null
  decided_by: string | null
  outcomes: string[]
  due_on: PlainDate | null
  stopped_on: PlainDate | null
  checks_asked: number
  checks_waiting: number
  contacts_in_year: number
  referred_on: PlainDate | null
  others: number
  is_reopened: boolean
}

const ORDERS = {
  urgency: sql`contact.is_immediate_danger desc, case contact.rag when 'red' then 0 when 'amber' then 1 else 2 end, contact.received_at`,
  received: sql`contact.received_at`,
  due: sql`clock_run.due_on, contact.received_at`,
  name: sql`person.surname, person.forename, contact.received_at`,
} as const

export type ContactOrder = keyof typeof ORDERS

/**
 * The contacts at the front door: those waiting (for a match, a check or a decision), or those decided in the last fourteen days.
 * The most urgent first, and of those the longest waiting, unless `order` says otherwise.
 */
export const contactRows = async (
  db: Db,
  asked: { waiting: Waiting; rag: string | null; order: ContactOrder; falling: boolean; today: PlainDate },
): Promise<ContactRow[]> => {
  const order = asked.falling ? sql`${ORDERS[asked.order]} desc` : ORDERS[asked.order]
  const { rows } = await sql<ContactRow>`
    select contact.id, contact.about_id, contact.person_id, person.forename || ' ' || person.surname as name, person.known_as, person.date_of_birth,
      received_at, contact.created_at, source_code, mode, rag, is_immediate_danger, consent_state, matched_at, history_opened_at, decided_at, worker.full_name as decided_by,
      array(select code::text from contact_outcome where contact_id = contact.id and contact_outcome.voided_at is null order by code) as outcomes,
      clock_run.due_on, clock_run.stopped_on,
      asked.checks_asked, asked.checks_waiting,
      (select count(*)::int from contact earlier where earlier.person_id = contact.person_id and earlier.voided_at is null
        and earlier.received_at <= contact.received_at and earlier.received_at > contact.received_at - interval '12 months') as contacts_in_year,
      (select max(referral_on) from case_episode where case_episode.person_id = contact.person_id and case_episode.voided_at is null and case_episode.id is distinct from contact.episode_id
        and referral_received_at < contact.received_at and referral_received_at >= contact.received_at - interval '12 months') as referred_on,
      (select count(*)::int - 1 from contact other where other.about_id = contact.about_id and other.voided_at is null) as others,
      exists (select from contact_reopening where contact_id = contact.id and contact_reopening.voided_at is null) as is_reopened
    from contact
    join person on person.id = contact.person_id
    left join worker on worker.id = contact.decided_by
    left join clock_run on clock_run.clock = 'FD-01' and clock_run.subject_id = contact.id
    cross join lateral (
      select count(*)::int as checks_asked, count(*) filter (where returned_at is null and status = 'asked')::int as checks_waiting
      from contact_check where contact_id = contact.id and contact_check.voided_at is null
    ) asked
    where contact.voided_at is null
      and case ${asked.waiting}::text
        when 'decided' then decided_at >= ${asked.today}::date - 14
        when 'match' then decided_at is null and matched_at is null
        when 'decision' then decided_at is null and matched_at is not null
        when 'checks' then decided_at is null and checks_waiting > 0
        else decided_at is null end
      and (${asked.rag}::text is null or rag = ${asked.rag})
    order by ${order}, contact.id
    limit 500`.execute(db)
  return rows
}

export type OutOfHours = {
  id: string
  person_id: string
  name: string
  date_of_birth: PlainDate | null
  received_at: Moment
  rag: string
  concern: string
  recorded_by: string | null
  decided_at: Moment | null
  decided_by: string | null
  outcomes: string[]
  rationale: string | null
  handover_accepted_at: Moment | null
  accepted_by: string | null
}

/** What emergency duty recorded or decided since then: the same record, on the day team's screen. */
export const outOfHours = async (db: Db, since: Moment): Promise<OutOfHours[]> => {
  const { rows } = await sql<OutOfHours>`
    select contact.id, contact.person_id, person.forename || ' ' || person.surname as name, person.date_of_birth, received_at, rag, concern,
      case when typist.role = 'emergency_duty' then typist.full_name end as recorded_by,
      case when decider.role = 'emergency_duty' then decided_at end as decided_at, decider.full_name as decided_by, rationale,
      array(select code::text from contact_outcome where contact_id = contact.id and contact_outcome.voided_at is null order by code) as outcomes,
      handover_accepted_at, accepter.full_name as accepted_by
    from contact
    join person on person.id = contact.person_id
    left join worker typist on typist.id = contact.created_by
    left join worker decider on decider.id = contact.decided_by
    left join worker accepter on accepter.id = contact.handover_accepted_by
    where contact.voided_at is null
      and ((typist.role = 'emergency_duty' and contact.created_at >= ${since}::timestamptz) or (decider.role = 'emergency_duty' and decided_at >= ${since}::timestamptz))
    order by received_at`.execute(db)
  return rows
}

export type EarlyHelpOffer = {
  id: string
  person_id: string
  name: string
  date_of_birth: PlainDate | null
  team: string
  offered_on: PlainDate
  declined_on: PlainDate | null
  decline_reason: string | null
}

/** Families offered to early help: not answered by a day, or declined since another, so that none falls between two teams. */
export const offersToChase = async (
  db: Db,
  { offered_by, declined_since }: { offered_by: PlainDate; declined_since: PlainDate },
): Promise<EarlyHelpOffer[]> => {
  const { rows } = await sql<EarlyHelpOffer>`
    select early_help_episode.id, person_id, person.forename || ' ' || person.surname as name, person.date_of_birth,
      coalesce(team.name, organisation) as team, offered_on, declined_on, decline_reason
    from early_help_episode
    join person on person.id = person_id
    left join team on team.id = team_id
    where early_help_episode.voided_at is null and accepted_on is null and end_on is null
      and ((declined_on is null and offered_on < ${offered_by}) or declined_on >= ${declined_since})
    order by offered_on
    limit 50`.execute(db)
  return rows
}
