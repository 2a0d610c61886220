import { sql } from 'kysely'
import type { Db } from '../database.ts'

export type PlanWaiting = {
  id: string
  person_id: string
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: string | null
  plan_version: number
  waiting_since: string
  made_by: string | null
  team_id: string | null
  team: string | null
}

/** The plans of these teams that no manager has approved as they now stand, the longest waiting first. */
export const plansWaiting = async (db: Db, teamIds: readonly string[]): Promise<PlanWaiting[]> => {
  const { rows } = await sql<PlanWaiting>`
    select cin_plan.id, person.id as person_id, person.forename, person.surname, person.known_as, person.date_of_birth,
      cin_plan.plan_version, coalesce(latest.made_on, cin_plan.start_on) as waiting_since,
      worker.full_name as made_by, cin_plan.team_id, team.name as team
    from cin_plan
    join person on person.id = cin_plan.person_id
    left join plan_version latest on latest.cin_plan_id = cin_plan.id and latest.number = cin_plan.plan_version
    left join worker on worker.id = coalesce(latest.made_by, cin_plan.created_by)
    left join team on team.id = cin_plan.team_id
    where cin_plan.team_id = any(${[...teamIds]}) and cin_plan.end_on is null and cin_plan.voided_at is null
      and (cin_plan.approved_on is null or cin_plan.approved_version < cin_plan.plan_version)
    order by waiting_since, cin_plan.id`.execute(db)
  return rows
}
