import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import { counting } from './counting.store.ts'
import { DUTY_DAYS, ON_DUTY } from './purpose/purpose.store.ts'

export type Looked = {
  worker: string
  role: string
  team: string | null
  reference: number | null
  at: string
  times: number
  what: string | null
}

/** How long after their work with a child ends somebody may still read the record. */
const TAIL_DAYS = 14

const looked = sql`worker.full_name as worker, access_log.role, team.name as team`
const joins = sql`join worker on worker.id = access_log.worker_id left join team on team.id = worker.team_id`

/** Everybody who held the person of a line of the log on its day: who and which team; an adult through a child held. */
const holding = sql`
  select involvement.worker_id, involvement.team_id
  from involvement
  where involvement.person_id = access_log.person_id and involvement.voided_at is null
    and start_at <= london_day(access_log.at) and (end_at is null or end_at >= london_day(access_log.at) - ${TAIL_DAYS}::int)
  union all
  select null, case_episode.team_id
  from case_episode
  where case_episode.person_id = access_log.person_id and case_episode.voided_at is null
    and referral_on <= london_day(access_log.at) and (close_on is null or close_on >= london_day(access_log.at) - ${TAIL_DAYS}::int)
  union all
  select null, early_help_episode.team_id
  from early_help_episode
  where early_help_episode.person_id = access_log.person_id and early_help_episode.voided_at is null and declined_on is null
    and offered_on <= london_day(access_log.at) and (end_on is null or end_on >= london_day(access_log.at) - ${TAIL_DAYS}::int)
  union all
  select involvement.worker_id, involvement.team_id
  from relationship
  join person adult on adult.id = access_log.person_id and expected_on is null
    and (date_of_birth is null or date_of_birth <= london_day(access_log.at) - interval '18 years')
  join involvement on involvement.person_id = case when from_person = adult.id then to_person else from_person end
  where adult.id in (from_person, to_person) and relationship.voided_at is null and involvement.voided_at is null
    and start_at <= london_day(access_log.at) and (end_at is null or end_at >= london_day(access_log.at) - ${TAIL_DAYS}::int)`

/**
 * Records read by somebody who held no work with the person at the time, and what those on duty said they were for. Not
 * through an opening with a reason, which is reviewed by itself, nor by those on duty where something came to the front
 * door, nor by whoever the record was opened to by name. Restricted records are among them, all by number alone.
 */
export const readWithoutRelationship = (db: Db, from: string): Promise<Looked[]> =>
  counting(db, async all => {
    const { rows } = await sql<Looked>`
      select ${looked}, reference_of(access_log.person_id) as reference, max(access_log.at) as at, count(*) as times,
        coalesce(string_agg(distinct said.purpose, '; '), 'no reason given') as what
      from access_log ${joins}
      left join lateral (
        select string_agg(distinct purpose, '; ') as purpose
        from access_log reason
        where reason.person_id = access_log.person_id and reason.action = 'purpose' and reason.session_id = access_log.session_id
      ) said on true
      where access_log.at >= ${from}::date and action = 'view' and access_log.person_id is not null and break_glass_id is null
        and not exists (
          select from (${holding}) holding
          left join team held on held.id = holding.team_id
          where holding.worker_id = worker.id or holding.team_id = worker.team_id or held.service_id = worker.team_id
        )
        and not (access_log.role = any(${[...ON_DUTY]}) and exists (
          select from contact
          where contact.person_id = access_log.person_id and contact.voided_at is null and received_at <= access_log.at
            and (received_at >= access_log.at - make_interval(days => ${DUTY_DAYS}::int) or decided_at is null or decided_at > access_log.at)
        ))
        and not exists (
          select from access_grant
          where access_grant.person_id = access_log.person_id and access_grant.worker_id = worker.id
            and access_grant.voided_at is null and access_log.at between start_at and end_at
        )
      group by worker.id, worker.full_name, access_log.role, team.name, access_log.person_id
      order by max(access_log.at) desc
      limit 200`.execute(all)
    return rows
  })

/**
 * Searches for the searcher's own surname, and records opened of people who bear it: each record and each search once,
 * with how often. A hidden person's surname is not told by this, so their records are not among them.
 */
export const ownNameLookups = async (db: Db, from: string): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select ${looked}, reference_of(person.id) as reference, max(access_log.at) as at, count(*) as times,
      case action when 'search' then 'searched for ' || terms else 'opened the record of somebody of the same name' end as what
    from access_log ${joins}
    left join person on person.id = access_log.person_id and action = 'view'
    where access_log.at >= ${from}::date
      and (
        (action = 'search' and terms ~* ('\\m' || regexp_replace(split_part(worker.full_name, ' ', -1), '[^[:alpha:]]', '.', 'g') || '\\M'))
        or lower(person.surname) = lower(split_part(worker.full_name, ' ', -1))
      )
    group by worker.id, worker.full_name, access_log.role, team.name, person.id, action, terms
    order by max(access_log.at) desc
    limit 200`.execute(db)
  return rows
}

/** What was printed or taken out of the system: which page it was of, and what was asked of it. `times` is how many rows. */
export type TakenOut = Looked & { action: string; entity: string; terms: string | null }

/** What was printed or taken out, the most rows first; restricted records by number alone. */
export const takenOut = (db: Db, from: string): Promise<TakenOut[]> =>
  counting(db, async all => {
    const { rows } = await sql<TakenOut>`
      select ${looked}, reference_of(access_log.person_id) as reference, access_log.at, coalesce(shown, 1) as times,
        null as what, action, entity, terms
      from access_log ${joins}
      where access_log.at >= ${from}::date and action in ('print', 'export')
      order by coalesce(shown, 1) desc, access_log.at desc
      limit 200`.execute(all)
    return rows
  })

/** Accounts still open to people who have left, and what was done with any account after its owner left. */
export const leavers = async (db: Db, today: string): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select worker.full_name as worker, worker.role, team.name as team, null::int as reference,
      coalesce(after.at, worker.ended_on::timestamptz) as at, after.times,
      concat_ws('; ', case when account.id is not null then 'the account is still open' end, case when after.times > 0 then 'used after they left' end) as what
    from worker
    left join team on team.id = worker.team_id
    left join account on account.worker_id = worker.id and account.closed_at is null
    cross join lateral (
      select max(at) as at, count(*) as times from access_log
      where access_log.worker_id = worker.id and access_log.at >= london_start(worker.ended_on + 1)
    ) after
    where worker.ended_on < ${today} and (account.id is not null or after.times > 0)
    order by 5 desc
    limit 200`.execute(db)
  return rows
}
