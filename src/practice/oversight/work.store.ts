import { sql } from 'kysely'
import { counting } from '../../access/counting.store.ts'
import type { Db } from '../../record/database.ts'
import { settingsOn } from '../../record/setting.store.ts'
import { addDays } from '../../vocabulary/calendar/plain-date.ts'
import { type CaseloadWeight, caseloadWeight } from './caseload-weight.ts'
import { children, everybody, FRONT_DOOR_CLOCKS, type Scope, SEEING_CLOCKS } from './scope.store.ts'

/** How much there is and how it stands, restricted children counted; the same words for a worker and for a team. */
export type Work = {
  children: number
  load: number
  capacity: number
  overdue: number
  due_this_week: number
  not_seen: number
  without_oversight: number
  drift: number
  escalated: number
}

const weighed = (weight: CaseloadWeight) => sql`
  weighed as (
    select held.*,
      case
        when exists (select from cp_plan where cp_plan.person_id = held.person_id and end_on is null and voided_at is null) then ${weight.protection}::numeric
        when exists (select from assessment where assessment.person_id = held.person_id and authorised_on is null and ended_early_on is null and voided_at is null) then ${weight.assessment}::numeric
        when exists (select from cin_plan where cin_plan.person_id = held.person_id and end_on is null and voided_at is null) then ${weight.plan}::numeric
        else ${weight.other}::numeric
      end as weight
    from held
  )`

const counted = (by: 'worker_id' | 'team_id', { today }: Scope) => {
  const key = sql.ref(`held.${by}`)
  return sql`
  load as (select held.${sql.ref(by)} as key, count(*) as children, sum(weight) as load from weighed held group by 1),
  due as (
    select ${key} as key,
      count(*) filter (where due_on < ${today}) as overdue,
      count(*) filter (where due_on between ${today} and ${addDays(today, 6)}) as due_this_week,
      count(distinct held.person_id) filter (where due_on < ${today} and clock = any(${SEEING_CLOCKS})) as not_seen
    from held
    join clock_run on clock_run.person_id = held.person_id and stopped_on is null and due_on <= ${addDays(today, 6)}
    where clock <> all(${FRONT_DOOR_CLOCKS})
    group by 1
  ),
  drifting as (
    select ours.${sql.ref(by)} as key, count(*) as drift, count(*) filter (where escalated_to is not null) as escalated
    from ours
    join drift_signal on drift_signal.person_id = ours.person_id and cleared_on is null and voided_at is null
    group by 1
  ),
  undecided as (
    select ${key} as key, count(*) as without_oversight
    from held
    join case_episode on case_episode.person_id = held.person_id and close_on is null and not referral_nfa and voided_at is null
    where referral_on < ${addDays(today, -90)}
      and not exists (
        select from decision
        where decision.person_id = held.person_id and decided_at >= ${addDays(today, -90)} and voided_at is null
      )
    group by 1
  )`
}

const numbers = sql`
  coalesce(load.children, 0) as children, coalesce(load.load, 0) as load, coalesce(overdue, 0) as overdue,
  coalesce(due_this_week, 0) as due_this_week, coalesce(not_seen, 0) as not_seen,
  coalesce(without_oversight, 0) as without_oversight, coalesce(drift, 0) as drift, coalesce(escalated, 0) as escalated`

const joined = sql`
  left join load on load.key = whose.id
  left join due on due.key = whose.id
  left join drifting on drifting.key = whose.id
  left join undecided on undecided.key = whose.id`

export type WorkerWork = Work & { worker_id: string; name: string; job_title: string; fte: number }

/** A row for everybody who holds, or should hold, children in these teams: the most loaded first. */
export const workOfWorkers = (db: Db, scope: Scope): Promise<WorkerWork[]> =>
  counting(db, async all => {
    const weight = caseloadWeight(await settingsOn(all, scope.today))
    const { rows } = await sql<WorkerWork>`
    with ${children(scope)}, ${everybody(scope)}, ${weighed(weight)}, ${counted('worker_id', scope)}
    select whose.id as worker_id, whose.full_name as name, whose.job_title, whose.fte, whose.capacity, ${numbers}
    from worker whose
    ${joined}
    where load.children is not null
      or (whose.team_id = any(${[...scope.teams]}) and whose.role in ('social_worker', 'newly_qualified') and whose.ended_on is null and whose.voided_at is null)
    order by load desc, name`.execute(all)
    return rows
  })

export type TeamWork = Work & { team_id: string; name: string; unallocated: number; workers: number }

/** A row for each of these teams. */
export const workOfTeams = (db: Db, scope: Scope): Promise<TeamWork[]> =>
  counting(db, async all => {
    const weight = caseloadWeight(await settingsOn(all, scope.today))
    const { rows } = await sql<TeamWork>`
    with ${children(scope)}, ${everybody(scope)}, ${weighed(weight)}, ${counted('team_id', scope)},
    nobody as (select team_id as key, count(*) as unallocated from unheld where is_decided group by 1),
    people as (
      select team_id as key, count(*) as workers, sum(capacity) as capacity from worker
      where team_id = any(${[...scope.teams]}) and role in ('social_worker', 'newly_qualified') and ended_on is null and voided_at is null
      group by 1
    )
    select whose.id as team_id, whose.name, coalesce(people.capacity, 0) as capacity, coalesce(people.workers, 0) as workers,
      coalesce(unallocated, 0) as unallocated, ${numbers}
    from team whose
    ${joined}
    left join nobody on nobody.key = whose.id
    left join people on people.key = whose.id
    where whose.id = any(${[...scope.teams]})
    order by whose.name`.execute(all)
    return rows
  })
