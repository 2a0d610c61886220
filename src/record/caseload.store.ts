import { CompiledQuery } from 'kysely'
import { OPENINGS } from '../access/break-glass/opening-known.store.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Caseload } from './caseload.ts'
import type { Db } from './database.ts'

const list = (rows: string) => `(select coalesce(json_agg(row_to_json(each)), '[]') from (${rows}) each)`

const CHILDREN = list(`
  select person.id, person.reference, forename, surname, known_as, date_of_birth, expected_on, mine.is_lead, mine.start_at,
    due.clock, due.due_on, due.overdue, seen.last_seen_on, seen.last_alone_on, seen.not_alone_twice,
    drift.signals, drift.evidence, workers.workers,
    case
      when exists (select from cp_plan where person_id = person.id and voided_at is null and start_on <= $2::date and (end_on is null or end_on > $2::date)) then 'protection'
      when exists (select from cin_plan where person_id = person.id and voided_at is null and end_on is null) then 'plan'
      when exists (select from assessment where person_id = person.id and voided_at is null and authorised_on is null and ended_early_on is null) then 'assessment'
      when exists (select from case_episode where person_id = person.id and voided_at is null and close_on is null and not referral_nfa) then 'referral'
      else 'other' end as status
  from mine
  join person on person.id = mine.person_id and person.voided_at is null
  left join lateral (
    select (array_agg(clock order by due_on))[1] as clock, min(due_on) as due_on, count(*) filter (where due_on < $2::date) as overdue
    from clock_run where person_id = mine.person_id and stopped_on is null) due on true
  left join lateral (
    select (max(held_at) filter (where seen) at time zone 'Europe/London')::date as last_seen_on,
      (max(held_at) filter (where seen_alone) at time zone 'Europe/London')::date as last_alone_on,
      coalesce((array_agg(case when seen then coalesce(seen_alone, false) end order by held_at desc))[1:2] = '{f,f}', false) as not_alone_twice
    from visit_person join visit on visit.id = visit_person.visit_id
    where person_id = mine.person_id and visit_person.voided_at is null and visit.voided_at is null and held_at is not null and mode = 'in_person'
    ) seen on true
  left join lateral (
    select count(*) as signals, (array_agg(evidence order by fired_on))[1] as evidence
    from drift_signal where person_id = mine.person_id and cleared_on is null and voided_at is null) drift on true
  left join lateral (
    select count(distinct worker_id) as workers from involvement
    where person_id = mine.person_id and is_lead and voided_at is null and coalesce(end_at, $2::date) >= $2::date - 365 and start_at <= $2::date) workers on true`)

const DIARY = list(`
  select visit.id, planned_at, (planned_at at time zone 'Europe/London')::date as planned_on, type, purpose,
    (select coalesce(json_agg(json_build_object('id', person.id, 'name', coalesce(known_as, forename) || ' ' || surname, 'date_of_birth', date_of_birth) order by date_of_birth), '[]')
      from visit_planned_for join person on person.id = visit_planned_for.person_id
      where visit_planned_for.visit_id = visit.id and visit_planned_for.voided_at is null) as children
  from visit
  where worker_id = $1::uuid and voided_at is null and held_at is null and planned_at >= $2::date - 7 and planned_at < $2::date + 8
  order by planned_at`)

const RETURNED = list(`
  select assessment.id, person.id as person_id, coalesce(known_as, forename) || ' ' || surname as name, count(*) as comments, max(returned_at) as returned_at
  from assessment_return join assessment on assessment.id = assessment_id join person on person.id = assessment.person_id
  where assessment.worker_id = $1::uuid and answered_at is null and assessment_return.voided_at is null
    and assessment.voided_at is null and authorised_on is null and ended_early_on is null
  group by assessment.id, person.id
  order by max(returned_at)`)

const DRIFT = list(`
  select drift_signal.id, person.id as person_id, coalesce(known_as, forename) || ' ' || surname as name, evidence, escalate_on
  from drift_signal join mine on mine.person_id = drift_signal.person_id join person on person.id = drift_signal.person_id
  where cleared_on is null and drift_signal.voided_at is null and escalated_on is null
    and (actor_id = $1::uuid or (actor_id is null and actor_role = 'social_worker' and mine.is_lead))
    and not exists (select from drift_reply where drift_signal_id = drift_signal.id and voided_at is null and (until_on is null or until_on >= $2::date))
  order by escalate_on limit 20`)

const DRAFTS = list(
  'select page, form, saved_at from form_draft where worker_id = $1::uuid order by saved_at desc limit 10',
)

const CASELOAD = `
  with mine as materialized (
    select person_id, bool_or(is_lead) as is_lead, min(start_at) as start_at from involvement
    where worker_id = $1::uuid and end_at is null and voided_at is null and start_at <= $2::date
    group by person_id)
  select json_build_object('children', ${CHILDREN}, 'diary', ${DIARY}, 'returned', ${RETURNED}, 'drift', ${DRIFT}, 'drafts', ${DRAFTS}, 'openings', ${list(OPENINGS)}) as caseload`

/** Everything a worker's first page says of their own children and their own day, in one statement. */
export const caseloadOf = async (db: Db, workerId: string, today: PlainDate): Promise<Caseload> => {
  const asked: CompiledQuery<{ caseload: Caseload }> = CompiledQuery.raw(CASELOAD, [workerId, today])
  const { rows } = await db.executeQuery(asked)
  return rows[0]?.caseload ?? { children: [], diary: [], returned: [], drift: [], drafts: [], openings: [] }
}
