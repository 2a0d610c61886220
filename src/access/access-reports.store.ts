import { sql } from 'kysely'
import type { Db } from '../record/database.ts'

export type Looked = {
  worker: string
  role: string
  team: string | null
  reference: number | null
  at: string
  times: number
  what: string | null
}

const looked = `worker.full_name as worker, access_log.role, team.name as team`
const joins = `join worker on worker.id = access_log.worker_id left join team on team.id = worker.team_id`

/**
 * Records read by somebody who held no work with the child at the time: no involvement of theirs or their team's, no
 * contact in the month before, and no opening with a reason.
 */
export const readWithoutRelationship = async (db: Db, from: string): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select ${sql.raw(looked)}, reference_of(access_log.person_id) as reference, max(access_log.at) as at, count(*) as times,
      string_agg(distinct purpose, '; ') as what
    from access_log ${sql.raw(joins)}
    where access_log.at >= ${from}::date and action = 'view' and access_log.person_id is not null and break_glass_id is null
      and not exists (
        select from involvement
        left join team held on held.id = involvement.team_id
        where involvement.person_id = access_log.person_id and involvement.voided_at is null
          and (involvement.worker_id = worker.id or involvement.team_id = worker.team_id or held.service_id = worker.team_id)
          and (end_at is null or end_at >= access_log.at::date - 14)
      )
      and not exists (
        select from case_episode
        left join team held on held.id = case_episode.team_id
        where case_episode.person_id = access_log.person_id and (held.id = worker.team_id or held.service_id = worker.team_id)
      )
      and not exists (
        select from contact
        where contact.person_id = access_log.person_id and received_at between access_log.at - interval '31 days' and access_log.at
      )
      and not exists (
        select from access_grant where access_grant.person_id = access_log.person_id and access_grant.worker_id = worker.id
      )
    group by worker.id, worker.full_name, access_log.role, team.name, access_log.person_id
    order by max(access_log.at) desc
    limit 200`.execute(db)
  return rows
}

/** Searches for, and views of, people with the searcher's own surname. */
export const ownNameLookups = async (db: Db, from: string): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select ${sql.raw(looked)}, reference_of(access_log.person_id) as reference, access_log.at, 1 as times,
      coalesce('searched for ' || terms, 'opened the record of somebody of the same name') as what
    from access_log ${sql.raw(joins)}
    left join person on person.id = access_log.person_id and action = 'view'
    where access_log.at >= ${from}::date
      and (
        (action = 'search' and terms ~* ('\\m' || regexp_replace(split_part(worker.full_name, ' ', -1), '[^[:alpha:]]', '.', 'g') || '\\M'))
        or lower(person.surname) = lower(split_part(worker.full_name, ' ', -1))
      )
    order by access_log.at desc
    limit 200`.execute(db)
  return rows
}

/** What was printed or taken out of the system. */
export const takenOut = async (db: Db, from: string): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select ${sql.raw(looked)}, reference_of(access_log.person_id) as reference, access_log.at, coalesce(shown, 1) as times, action || ' ' || entity as what
    from access_log ${sql.raw(joins)}
    where access_log.at >= ${from}::date and action in ('print', 'export')
    order by coalesce(shown, 1) desc, access_log.at desc
    limit 200`.execute(db)
  return rows
}

/** Accounts still open to people who have left, and what they did since. */
export const leavers = async (db: Db, today: string): Promise<Looked[]> => {
  const { rows } = await sql<Looked>`
    select worker.full_name as worker, worker.role, team.name as team, null::int as reference,
      coalesce((select max(at) from access_log where access_log.worker_id = worker.id and access_log.at > worker.ended_on + 1), worker.ended_on::timestamptz) as at,
      (select count(*) from access_log where access_log.worker_id = worker.id and access_log.at > worker.ended_on + 1) as times,
      case when account.closed_at is null then 'the account is still open' end as what
    from worker
    left join team on team.id = worker.team_id
    left join account on account.worker_id = worker.id
    where worker.ended_on < ${today}
      and (account.closed_at is null and account.id is not null
        or exists (select from access_log where access_log.worker_id = worker.id and access_log.at > worker.ended_on + 1))
    order by 5 desc
    limit 200`.execute(db)
  return rows
}
