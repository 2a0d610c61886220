import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import { children, type Scope } from './scope.store.ts'

export type WaitingKind = 'authorise' | 'decide' | 'allocate' | 'approve'

/** Something only a manager can do, and since when it has waited. */
export type Waiting = {
  kind: WaitingKind
  subject_id: string
  since: string
  person_id: string
  forename: string
  surname: string
  /** The day expected, for a child not yet born. */
  date_of_birth: string | null
  team: string
}

/** What waits for a manager of these teams, the longest first. A referral is decided before its child is allocated. */
export const waitingFor = async (db: Db, scope: Scope): Promise<Waiting[]> => {
  const teams = [...scope.teams]
  const { rows } = await sql<Waiting>`
    with ${children(scope)},
    waiting as (
      select 'authorise' as kind, id as subject_id, person_id, team_id, (submitted_at at time zone 'Europe/London')::date as since
      from assessment
      where team_id = any(${teams}) and submitted_at is not null and authorised_on is null and ended_early_on is null and voided_at is null
        and not exists (select from assessment_return where assessment_id = assessment.id and returned_at >= submitted_at and voided_at is null)
      union all
      select 'decide', id, person_id, team_id, (referral_received_at at time zone 'Europe/London')::date
      from case_episode
      where team_id = any(${teams}) and decided_at is null and close_on is null and not referral_nfa and voided_at is null
      union all
      select 'allocate', episode_id, person_id, team_id, since from unheld where is_decided
      union all
      select 'approve', cin_plan.id, cin_plan.person_id, coalesce(cin_plan.team_id, held.team_id), cin_plan.start_on
      from cin_plan
      left join held on held.person_id = cin_plan.person_id
      where coalesce(cin_plan.team_id, held.team_id) = any(${teams}) and approved_on is null and end_on is null and voided_at is null
    )
    select waiting.kind, subject_id, since, person.id as person_id, person.forename, person.surname, coalesce(date_of_birth, expected_on) as date_of_birth, team.name as team
    from waiting
    join person on person.id = waiting.person_id
    join team on team.id = waiting.team_id
    where waiting.person_id <> all ((select ids from left_out)::uuid[])
    order by since, person.surname, person.forename`.execute(db)
  return rows
}
