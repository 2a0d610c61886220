import { CompiledQuery } from 'kysely'
import { OPENINGS } from '../access/break-glass/opening-known.store.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { type Caseload, type Found, layTogether } from './caseload.ts'
import type { Db } from './database.ts'
import { list, object } from './json.store.ts'

const MINE = 'person_id = any (array(select person_id from mine))'

const CHILDREN = list(`
  select person.id, reference, forename, surname, known_as, date_of_birth, expected_on, is_lead, start_at
  from mine
  join person on person.id = mine.person_id and person.voided_at is null
  order by person.id`)

/** What hangs on the children: each table is read once for all of them, and laid together by `caseload.ts`. */
const DUE = list(`
  select person_id as id, (array_agg(clock order by due_on, clock))[1] as clock, min(due_on) as due_on, count(*) filter (where due_on < $2::date) as overdue
  from clock_run where ${MINE} and stopped_on is null group by person_id`)

const SEEN = list(`
  select person_id as id, (max(held_at) filter (where seen) at time zone 'Europe/London')::date as last_seen_on,
    (max(held_at) filter (where seen_alone) at time zone 'Europe/London')::date as last_alone_on,
    coalesce((array_agg(case when seen then coalesce(seen_alone, false) end order by held_at desc))[1:2] = '{f,f}', false) as not_alone_twice
  from at_visit
  join visit on visit.id = visit_id
  where visit.id = any (array(select visit_id from at_visit)) and voided_at is null and held_at is not null and mode = 'in_person'
  group by person_id`)

const SIGNALS = list(`
  select drift_signal.id, person_id, evidence, escalate_on,
    escalated_on is null and (actor_id = $1::uuid or actor_id is null and actor_role = 'social_worker') and not exists (
      select from drift_reply
      where drift_signal_id = drift_signal.id and drift_reply.voided_at is null and (until_on is null or until_on >= $2::date)
    ) as waits, actor_id = $1::uuid as is_named
  from drift_signal
  where ${MINE} and cleared_on is null and drift_signal.voided_at is null
  order by fired_on, drift_signal.id`)

const WORKERS = list(`
  select person_id as id, count(distinct worker_id) as workers
  from involvement
  where ${MINE} and is_lead and voided_at is null and start_at <= $2::date and coalesce(end_at, $2::date) >= $2::date - 365
  group by person_id`)

const STANDING = list(`
  select person_id as id, 'protection' as status from cp_plan
  where ${MINE} and voided_at is null and start_on <= $2::date and (end_on is null or end_on > $2::date)
  union all
  select person_id, 'plan' from cin_plan where ${MINE} and voided_at is null and end_on is null
  union all
  select person_id, 'assessment' from assessment
  where ${MINE} and voided_at is null and authorised_on is null and ended_early_on is null
  union all
  select person_id, 'referral' from case_episode where ${MINE} and voided_at is null and close_on is null and not referral_nfa`)

const DIARY = list(`
  select visit.id, planned_at, (planned_at at time zone 'Europe/London')::date as planned_on, type, purpose,
    (select coalesce(json_agg(json_build_object('id', person.id, 'name', coalesce(known_as, forename) || ' ' || surname, 'date_of_birth', date_of_birth) order by date_of_birth), '[]')
      from visit_planned_for join person on person.id = visit_planned_for.person_id
      where visit_planned_for.visit_id = visit.id and visit_planned_for.voided_at is null) as children
  from visit
  where worker_id = $1::uuid and voided_at is null and held_at is null and planned_at >= $2::date - 7 and planned_at < $2::date + 8
  order by planned_at`)

const RETURNED = list(`
  select assessment.id, person.id as person_id, coalesce(known_as, forename) || ' ' || surname as name, comments, returned_at
  from assessment
  cross join lateral (
    select count(*) as comments, max(returned_at) as returned_at from assessment_return
    where assessment_id = assessment.id and answered_at is null and voided_at is null
  ) sent_back
  join person on person.id = assessment.person_id
  where worker_id = $1::uuid and authorised_on is null and ended_early_on is null and assessment.voided_at is null and comments > 0
  order by returned_at`)

const DRAFTS = list(
  'select page, form, saved_at from form_draft where worker_id = $1::uuid order by saved_at desc limit 10',
)

const PARTS: Record<keyof Found, string> = {
  children: CHILDREN,
  due: DUE,
  seen: SEEN,
  signals: SIGNALS,
  workers: WORKERS,
  standing: STANDING,
  diary: DIARY,
  returned: RETURNED,
  drafts: DRAFTS,
  openings: list(OPENINGS),
}

const CASELOAD = `
  with mine as materialized (
    select person_id, bool_or(is_lead) as is_lead, min(start_at) as start_at from involvement
    where worker_id = $1::uuid and end_at is null and voided_at is null and start_at <= $2::date
    group by person_id),
  at_visit as materialized (
    select person_id, visit_id, seen, seen_alone from visit_person where ${MINE} and voided_at is null)
  select ${object(PARTS)} as caseload`

/** Everything a worker's first page says of their own children and their own day, in one statement. */
export const caseloadOf = async (db: Db, workerId: string, today: PlainDate): Promise<Caseload> => {
  const asked: CompiledQuery<{ caseload: Found }> = CompiledQuery.raw(CASELOAD, [workerId, today])
  const { rows } = await db.executeQuery(asked)
  const [row] = rows
  if (!row) throw new Error('a caseload is always answered with one row')
  return layTogether(row.caseload)
}
