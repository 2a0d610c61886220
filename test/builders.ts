import type { Insertable } from 'kysely'
import type { Actor } from '../src/access/actor.ts'
import type { Role } from '../src/access/roles.ts'
import type { Db } from '../src/record/database.ts'
import type { Tables } from '../src/record/tables.ts'

type Some<T extends keyof Tables> = Partial<Insertable<Tables[T]>>

const idOf = async <T extends keyof Tables>(db: Db, table: T, row: Some<T>): Promise<string> => {
  const made = await (db as Db)
    .insertInto(table as 'person')
    .values(row as Insertable<Tables['person']>)
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

let count = 0

/** A service with one team in it. Gives both ids. */
export const aTeam = async (db: Db, some: Some<'team'> = {}): Promise<{ team_id: string; service_id: string }> => {
  count += 1
  const service_id =
    some.service_id ?? (await idOf(db, 'team', { name: `Service ${count}`, kind: 'service', function: 'assessment' }))
  const team_id = await idOf(db, 'team', {
    name: `Team ${count}`,
    kind: 'team',
    function: 'assessment',
    ...some,
    service_id,
  })
  return { team_id, service_id }
}

/** A worker of this role, as the actor who asks. Without `team_id`, in a team of their own. */
export const aWorker = async (db: Db, role: Role = 'social_worker', some: Some<'worker'> = {}): Promise<Actor> => {
  count += 1
  const team_id = some.team_id === undefined ? (await aTeam(db)).team_id : some.team_id
  const row = {
    full_name: `Worker ${count}`,
    role,
    job_title: role.replaceAll('_', ' '),
    started_on: '2020-01-06',
    ...some,
    team_id,
  }
  return {
    worker_id: await idOf(db, 'worker', row),
    name: row.full_name,
    role,
    team_id,
    agency: null,
    session_id: null,
  }
}

/** A child: Leo Marsh, born 2 February 2022, unless said. */
export const aChild = (db: Db, some: Some<'person'> = {}): Promise<string> =>
  idOf(db, 'person', { forename: 'Leo', surname: 'Marsh', date_of_birth: '2022-02-02', sex: 'M', ...some })

export const aContact = (db: Db, person_id: string, some: Some<'contact'> = {}): Promise<string> =>
  idOf(db, 'contact', {
    person_id,
    received_at: '2026-03-02T09:12:00.000Z',
    mode: 'phone',
    source_code: '2A',
    concern: 'Bruise on his cheek; says he fell.',
    consent_state: 'given',
    ...some,
  })

/** An open referral, received on Monday 2 March 2026 from a school. */
export const aReferral = (db: Db, person_id: string, some: Some<'case_episode'> = {}): Promise<string> =>
  idOf(db, 'case_episode', {
    person_id,
    referral_on: '2026-03-02',
    referral_received_at: '2026-03-02T09:12:00.000Z',
    source_code: '2A',
    primary_need: 'N1',
    ...some,
  })

/** The child's lead worker, in that worker's team. */
export const anInvolvement = (
  db: Db,
  person_id: string,
  worker: Actor,
  some: Some<'involvement'> = {},
): Promise<string> =>
  idOf(db, 'involvement', {
    person_id,
    worker_id: worker.worker_id,
    team_id: worker.team_id ?? '',
    role_code: 'SW',
    is_lead: true,
    start_at: '2026-03-03',
    ...some,
  })

export const anAssessment = (
  db: Db,
  person_id: string,
  case_episode_id: string,
  worker: Actor,
  some: Some<'assessment'> = {},
): Promise<string> =>
  idOf(db, 'assessment', {
    person_id,
    case_episode_id,
    type: 'single',
    worker_id: worker.worker_id,
    team_id: worker.team_id ?? '',
    started_on: '2026-03-03',
    ...some,
  })

export const aPlan = (
  db: Db,
  person_id: string,
  case_episode_id: string,
  some: Some<'cin_plan'> = {},
): Promise<string> =>
  idOf(db, 'cin_plan', {
    person_id,
    case_episode_id,
    reason: 'assessment',
    start_on: '2026-05-11',
    summary: 'Help at home with routines and school.',
    ...some,
  })

/** One visit with one child seen, or what is said. Gives the child's own row's id. */
export const aVisit = async (
  db: Db,
  person_id: string,
  worker: Actor,
  { visit = {}, child = {} }: { visit?: Some<'visit'>; child?: Some<'visit_person'> } = {},
): Promise<string> => {
  const visit_id = await idOf(db, 'visit', {
    type: 'CIN',
    held_at: '2026-05-20T15:00:00.000Z',
    worker_id: worker.worker_id,
    team_id: worker.team_id,
    purpose: 'See how the week went',
    ...visit,
  })
  return idOf(db, 'visit_person', { visit_id, person_id, seen: true, seen_alone: true, ...child })
}
