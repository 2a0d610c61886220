import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import { children, FRONT_DOOR_CLOCKS, type Scope } from './scope.store.ts'

export type RedChild = {
  person_id: string
  forename: string
  surname: string
  /** The day expected, for a child not yet born. */
  date_of_birth: string | null
  team: string
  worker: string | null
  overdue: number
  drift: number
  oldest_due_on: string | null
  /** What fired longest ago, in words. */
  evidence: string | null
}

/** To follow `children`: those with two deadlines passed or three signs of drift, with how many of each. */
export const worst = ({ today }: Scope) => sql`
  select open.person_id, open.worker_id, open.team_id, coalesce(overdue, 0) as overdue, coalesce(drift, 0) as drift, oldest_due_on,
    (select evidence from drift_signal where drift_signal.person_id = open.person_id and cleared_on is null and voided_at is null order by fired_on, id limit 1) as evidence
  from (select person_id, worker_id, team_id from held union all select person_id, worker_id, team_id from unheld) open
  left join (
    select person_id, count(*) as overdue, min(due_on) as oldest_due_on from clock_run
    where stopped_on is null and due_on < ${today} and clock <> all(${FRONT_DOOR_CLOCKS})
    group by person_id
  ) late on late.person_id = open.person_id
  left join (
    select person_id, count(*) as drift from drift_signal
    where cleared_on is null and voided_at is null
    group by person_id
  ) drifting on drifting.person_id = open.person_id
  where coalesce(overdue, 0) >= 2 or coalesce(drift, 0) >= 3`

/** The children for whom most has gone wrong at once: deadlines passed and signs of drift, the most first. */
export const redChildren = async (db: Db, scope: Scope, limit = 20): Promise<RedChild[]> => {
  const { rows } = await sql<RedChild>`
    with ${children(scope)},
    worst as (${worst(scope)})
    select worst.person_id, forename, surname, coalesce(date_of_birth, expected_on) as date_of_birth, team.name as team, worker.full_name as worker,
      worst.overdue, worst.drift, oldest_due_on, evidence
    from worst
    join person on person.id = worst.person_id
    join team on team.id = worst.team_id
    left join worker on worker.id = worst.worker_id
    order by worst.overdue + worst.drift desc, oldest_due_on, worst.person_id
    limit ${limit}`.execute(db)
  return rows
}
