import { sql } from 'kysely'
import type { Db } from '../record/database.ts'

export type OpenedLine = {
  day: string
  worker: string | null
  role: string | null
  first_at: string
  last_at: string
  pages: number
  actions: string[]
  entities: string[]
  purpose: string | null
  opened_because: string | null
  reason_code: string | null
}

/** Who looked at a record, or at one merged into it, or changed it, a line a person and day, the latest first. `limit` lines and one more, to tell whether that is all. */
export const openedBy = async (db: Db, personId: string, limit: number): Promise<OpenedLine[]> => {
  const { rows } = await sql<OpenedLine>`
    select (access_log.at at time zone 'Europe/London')::date as day, worker.full_name as worker, access_log.role,
      min(access_log.at) as first_at, max(access_log.at) as last_at, count(*) as pages,
      array_agg(distinct action) as actions, (array_agg(distinct entity))[1:8] as entities,
      string_agg(distinct purpose, '; ') as purpose, max(break_glass.reason) as opened_because, max(break_glass.reason_code) as reason_code
    from access_log
    left join worker on worker.id = access_log.worker_id
    left join break_glass on break_glass.id = access_log.break_glass_id
    where access_log.person_id = any (array(select id from person where ${personId}::uuid in (id, merged_into)))
    group by 1, access_log.worker_id, worker.full_name, access_log.role
    order by 1 desc, last_at desc
    limit ${limit + 1}`.execute(db)
  return rows
}
