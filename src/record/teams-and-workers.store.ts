import { sql } from 'kysely'
import type { Db } from './database.ts'

export type WorkerChoice = {
  id: string
  full_name: string
  job_title: string
  team_id: string
  team: string
  children: number
  capacity: number
}

/** Teams that carry children's cases, all or those of one service or one team. */
export const caseTeams = async (db: Db, within: string | null = null): Promise<{ id: string; name: string }[]> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team
    where kind = 'team' and function in ('assessment', 'child_in_need', 'disabled_children') and voided_at is null
      and (${within}::uuid is null or id = ${within} or service_id = ${within})
    order by name`.execute(db)
  return rows
}

/** Those who may be a child's lead worker, with how many children each has now against how many they can carry, by team. */
export const caseWorkers = async (db: Db, within: string | null = null): Promise<WorkerChoice[]> => {
  const { rows } = await sql<WorkerChoice>`
    select worker.id, full_name, job_title, worker.team_id, team.name as team, capacity,
      (select count(*)::int from involvement where involvement.worker_id = worker.id and is_lead and end_at is null and involvement.voided_at is null) as children
    from worker
    join team on team.id = worker.team_id and team.function in ('assessment', 'child_in_need', 'disabled_children')
    where worker.role in ('social_worker', 'newly_qualified', 'practice_lead') and worker.ended_on is null and worker.voided_at is null
      and (${within}::uuid is null or team.id = ${within} or team.service_id = ${within})
    order by team.name, children, full_name`.execute(db)
  return rows
}
