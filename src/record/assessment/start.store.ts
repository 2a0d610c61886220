import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { StartFacts } from './start.ts'

/** What says whether an assessment may start, for several children, in one query; who is hidden, or nobody, is left out. */
export const startFacts = async (db: Db, personIds: readonly string[], today: PlainDate): Promise<StartFacts[]> => {
  const { rows } = await sql<StartFacts>`
    select person.id as person_id, person.forename || ' ' || person.surname as name, person.date_of_birth,
      episode.id as case_episode_id, episode.referral_on, open.id as open_assessment_id, lead.worker_id, lead.team_id
    from person
    left join lateral (
      select id, referral_on from case_episode
      where person_id = person.id and close_on is null and not referral_nfa and voided_at is null
      order by referral_on desc limit 1
    ) episode on true
    left join lateral (
      select id from assessment
      where case_episode_id = episode.id and authorised_on is null and ended_early_on is null and voided_at is null limit 1
    ) open on true
    left join lateral (
      select worker_id, team_id from involvement
      where person_id = person.id and is_lead and voided_at is null
        and start_at <= ${today}::date and (end_at is null or end_at > ${today}::date)
      order by start_at desc limit 1
    ) lead on true
    where person.id = any(${[...personIds]}) and person.voided_at is null
    order by person.date_of_birth nulls last, person.id`.execute(db)
  return rows
}

/** The children who may be assessed together with one: brothers and sisters as recorded, and the other children of the same parents. */
export const brothersAndSisters = async (db: Db, personId: string, today: PlainDate): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with kin as (
      select case when from_person = ${personId} then to_person else from_person end as id, type::text as type, from_person
      from relationship
      where ${personId} in (from_person, to_person) and voided_at is null and end_on is null
    ),
    parents as (
      select id from kin
      where (type in ('mother', 'father', 'parent', 'adoptive_parent') and from_person = id)
        or (type in ('child', 'adopted_child') and from_person <> id)
    )
    select person.id from person
    where person.id <> ${personId} and person.voided_at is null and person.died_on is null
      and (person.date_of_birth is null or person.date_of_birth > ${today}::date - interval '18 years')
      and (person.id in (select id from kin where type in ('sibling', 'half_sibling', 'step_sibling', 'adoptive_sibling'))
        or person.id in (select to_person from relationship join parents on parents.id = from_person
          where type in ('mother', 'father', 'parent', 'adoptive_parent') and voided_at is null)
        or person.id in (select from_person from relationship join parents on parents.id = to_person
          where type in ('child', 'adopted_child') and voided_at is null))`.execute(db)
  return rows.map(row => row.id)
}

/** Starts one child's assessment. Gives its id. */
export const insertAssessment = async (
  db: Db,
  row: {
    person_id: string
    case_episode_id: string
    header_id: string
    type: string
    worker_id: string
    team_id: string
    started_on: PlainDate
  },
): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    insert into assessment (person_id, case_episode_id, header_id, type, worker_id, team_id, started_on)
    values (${row.person_id}, ${row.case_episode_id}, ${row.header_id}, ${row.type}, ${row.worker_id}, ${row.team_id}, ${row.started_on})
    returning id`.execute(db)
  return rows[0]?.id ?? ''
}

/** One id for assessments made together. */
export const newHeader = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ id: string }>`select uuidv7() as id`.execute(db)
  return rows[0]?.id ?? ''
}
