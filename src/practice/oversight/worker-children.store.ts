import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import { children, FRONT_DOOR_CLOCKS, type Scope } from './scope.store.ts'

export type WorkerChild = {
  person_id: string
  forename: string
  surname: string
  known_as: string | null
  /** The day expected, for a child not yet born. */
  date_of_birth: string | null
  held_since: string
  protected_since: string | null
  plan_since: string | null
  assessed_since: string | null
  submitted_at: string | null
  next_clock: string | null
  next_due_on: string | null
  overdue: number
  seen_on: string | null
  seen_alone_on: string | null
  decided_on: string | null
  signs: { id: string; signal: string; evidence: string; escalated_to: string | null }[]
}

/** The children one worker leads for in these teams, whose next deadline is nearest first. */
export const childrenOfWorker = async (db: Db, scope: Scope, worker_id: string): Promise<WorkerChild[]> => {
  const { rows } = await sql<WorkerChild>`
    with ${children(scope)}
    select held.person_id, forename, surname, known_as, coalesce(date_of_birth, expected_on) as date_of_birth, held.start_at as held_since,
      (select max(start_on) from cp_plan where cp_plan.person_id = held.person_id and end_on is null and voided_at is null) as protected_since,
      (select max(start_on) from cin_plan where cin_plan.person_id = held.person_id and end_on is null and voided_at is null) as plan_since,
      underway.started_on as assessed_since, underway.submitted_at,
      next.clock as next_clock, next.due_on as next_due_on, coalesce(next.overdue, 0) as overdue,
      seen.seen_on, seen.seen_alone_on,
      (select max(decided_on) from decision where decision.person_id = held.person_id and voided_at is null) as decided_on,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', id, 'signal', signal, 'evidence', evidence, 'escalated_to', escalated_to) order by fired_on)
        from drift_signal where drift_signal.person_id = held.person_id and cleared_on is null and voided_at is null
      ), '[]') as signs
    from held
    join person on person.id = held.person_id
    left join lateral (
      select started_on, submitted_at from assessment
      where assessment.person_id = held.person_id and authorised_on is null and ended_early_on is null and voided_at is null
      order by started_on desc limit 1
    ) underway on true
    left join lateral (
      select clock, due_on, count(*) filter (where due_on < ${scope.today}) over () as overdue from clock_run
      where clock_run.person_id = held.person_id and stopped_on is null and clock <> all(${FRONT_DOOR_CLOCKS})
      order by due_on, clock limit 1
    ) next on true
    left join lateral (
      select max((held_at at time zone 'Europe/London')::date) as seen_on,
        max((held_at at time zone 'Europe/London')::date) filter (where seen_alone) as seen_alone_on
      from visit_person
      join visit on visit.id = visit_person.visit_id
      where visit_person.person_id = held.person_id and seen and mode = 'in_person' and visit_person.voided_at is null and visit.voided_at is null
    ) seen on true
    where held.worker_id = ${worker_id}
    order by next.due_on nulls last, surname, forename`.execute(db)
  return rows
}

/** Who a worker is, if they are, or hold children, in these teams. */
export const workerIn = async (db: Db, scope: Scope, worker_id: string) => {
  const { rows } = await sql<{
    worker_id: string
    name: string
    job_title: string
    fte: number
    capacity: number
    team_id: string
    team: string
  }>`
    select worker.id as worker_id, full_name as name, job_title, fte, capacity, team.id as team_id, team.name as team
    from worker
    join team on team.id = worker.team_id
    where worker.id = ${worker_id} and worker.voided_at is null
      and (worker.team_id = any(${[...scope.teams]})
        or exists (select from involvement where involvement.worker_id = worker.id and team_id = any(${[...scope.teams]}) and is_lead and end_at is null and voided_at is null))`.execute(
    db,
  )
  return rows[0] ?? null
}
