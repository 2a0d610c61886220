import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import type { Role } from '../../access/roles.ts'
import type { Db } from '../../record/database.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** Whose work is looked at, by whom, on what day. */
export type Scope = {
  teams: readonly string[]
  front_door: readonly string[]
  asker: string
  asker_role: Role
  today: PlainDate
}

/** The scope of one or several teams, for whoever asks. */
export const scopeOfTeams = (teams: readonly Team[], actor: Actor, today: PlainDate): Scope => ({
  teams: teams.map(each => each.id),
  front_door: teams.filter(each => each.function === 'front_door').map(each => each.id),
  asker: actor.worker_id,
  asker_role: actor.role,
  today,
})

export type Team = { id: string; name: string; function: string; service: string | null }

/**
 * The teams whose work this person may look at: their own; for a head of service, each of the service's; for the
 * director, every one that holds children.
 */
export const teamsOf = async (db: Db, actor: Actor): Promise<Team[]> => {
  const { rows } = await sql<Team>`
    select team.id, team.name, team.function, service.name as service
    from team
    left join team service on service.id = team.service_id
    where team.kind = 'team' and team.voided_at is null
      and (
        (${actor.role} = 'director' and team.function not in ('partner', 'quality', 'authority'))
        or (${actor.role} = 'head_of_service' and team.service_id = ${actor.team_id})
        or (${actor.role} in ('team_manager', 'practice_lead', 'mash_manager') and team.id = ${actor.team_id})
      )
    order by service.name, team.name`.execute(db)
  return rows
}

/**
 * Two lists for a query to begin with: `held`, each child with their lead worker in these teams, and `unheld`, each child
 * open to them whom nobody leads for, decided about or not yet. In neither is a record about which the asker declared a
 * conflict, nor a sealed one that is not open to them: those are not counted either. Other restricted children are in both
 * where a count is asked past row-level security, and in neither where children are listed.
 */
export const children = ({ teams, asker, asker_role }: Scope) => sql`
  left_out as materialized (
    select coalesce(array_agg(person_id), '{}') as ids
    from (
      select person_id from conflict_of_interest
      where worker_id = ${asker} and end_on is null and voided_at is null
      union all
      select person_id from restriction
      where level = 'sealed' and end_at is null and voided_at is null and ${asker_role}::text <> 'director'
        and not exists (
          select from restriction_member
          where restriction_id = restriction.id and worker_id = ${asker} and end_at is null and restriction_member.voided_at is null
        )
    ) closed
  ),
  held as materialized (
    select involvement.person_id, involvement.worker_id, involvement.team_id, involvement.start_at
    from involvement
    where team_id = any(${[...teams]}) and is_lead and end_at is null and voided_at is null
      and person_id <> all ((select ids from left_out)::uuid[])
  ),
  unheld as materialized (
    select case_episode.person_id, null::uuid as worker_id, case_episode.team_id, case_episode.id as episode_id,
      decided_at is not null as is_decided,
      coalesce((
        select max(involvement.end_at) from involvement
        where involvement.person_id = case_episode.person_id and is_lead and voided_at is null and end_at >= case_episode.referral_on
      ), (decided_at at time zone 'Europe/London')::date, referral_on) as since
    from case_episode
    where team_id = any(${[...teams]}) and close_on is null and not referral_nfa and voided_at is null
      and person_id <> all ((select ids from left_out)::uuid[])
      and not exists (
        select from involvement
        where involvement.person_id = case_episode.person_id and is_lead and end_at is null and voided_at is null
      )
  )`

const atTheFrontDoor = (teams: readonly string[]) =>
  teams.length === 0
    ? sql``
    : sql`union all
    select distinct on (drift_signal.person_id) drift_signal.person_id, null::uuid, team.id
    from team
    join drift_signal on actor_role = 'mash_manager' and cleared_on is null and drift_signal.voided_at is null
    where team.id = any(${[...teams]})
      and drift_signal.person_id <> all ((select ids from left_out)::uuid[])
      and not exists (select from held where held.person_id = drift_signal.person_id)
      and not exists (select from unheld where unheld.person_id = drift_signal.person_id)`

/**
 * To follow `children`: everybody in either list; and at the front door, where nobody is held, whoever a sign of drift
 * that is the front door's to act on is about.
 */
export const everybody = ({ front_door }: Scope) => sql`
  ours as materialized (
    select person_id, worker_id, team_id from held
    union all
    select person_id, worker_id, team_id from unheld
    ${atTheFrontDoor(front_door)}
  )`

/** The front door's own deadlines: a team is not late for them. */
export const FRONT_DOOR_CLOCKS = ['FD-01', 'FD-03']

/** Deadlines that say when the child must be seen. */
export const SEEING_CLOCKS = ['CIN-04', 'AS-03']
