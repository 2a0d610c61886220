import { CompiledQuery } from 'kysely'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { BANNER_FACTS, type BannerFacts, OWN_ROWS } from './child-banner.store.ts'
import type { ChildSummary } from './child-summary.ts'
import { NotFound } from './conditions.ts'
import type { Db } from './database.ts'
import { NETWORK, NETWORK_ROWS } from './relationship/network.store.ts'
import type { Network } from './relationship/relationship.ts'

const list = (rows: string) => `(select coalesce(json_agg(row_to_json(each)), '[]') from (${rows}) each)`
const one = (row: string) => `(select row_to_json(each) from (${row} limit 1) each)`
const nameOf = (worker: string) => `(select full_name from worker where worker.id = ${worker})`

/** How far back the line of time goes. */
const BACK = '$2::date - 730'

const ALSO_OWN = `
  own_review as (select * from cin_review where person_id = $1::uuid and voided_at is null),
  own_visit as (
    select visit.id, visit.type, mode, visit.worker_id, held_at, (held_at at time zone 'Europe/London')::date as held_on,
      seen, seen_alone, voice, how_communicated, what_changed
    from visit_person join visit on visit.id = visit_person.visit_id
    where person_id = $1::uuid and visit_person.voided_at is null and visit.voided_at is null and held_at is not null)`

const PARTS: Record<keyof ChildSummary, string> = {
  assessment: one(`
    select id, authorised_on as on, ${nameOf('worker_id')} as by, ${nameOf('authorised_by')} as authorised_by, analysis, recommendation
    from own_assessment where authorised_on is not null and ended_early_on is null order by authorised_on desc`),
  plan: one(`
    select id, start_on as on, approved_on, ${nameOf('approved_by')} as approved_by, summary, contingency,
      (select max(held_on) from own_review where cin_plan_id = own_plan.id) as reviewed_on
    from own_plan where end_on is null order by start_on desc`),
  referral: one(`
    select id, referral_on as on, primary_need, source_code, rationale, ${nameOf('decided_by')} as by, close_on,
      (select concern from own_contact where own_contact.id = own_episode.contact_id) as concern
    from own_episode order by close_on desc nulls first, referral_on desc`),
  contact: one(
    'select id, received_on as on, source_code, concern, rationale from own_contact order by received_on desc',
  ),
  due: list(`
    select clock, subject_table, subject_id, started_on, due_on, due_at, soon_on from clock_run
    where person_id = $1::uuid and stopped_on is null order by due_on, clock`),
  drift: list(`
    select id, signal, evidence, fired_on, actor_role, ${nameOf('actor_id')} as actor, escalate_on, escalated_on, escalated_to,
      (select row_to_json(reply) from (
        select answer, says, until_on, given_on, ${nameOf('given_by')} as by from drift_reply
        where drift_signal_id = drift_signal.id and drift_reply.voided_at is null order by drift_reply.id desc limit 1) reply) as reply
    from drift_signal where person_id = $1::uuid and voided_at is null and cleared_on is null order by fired_on`),
  voice: list(`
    (select voice as words, held_on as said_on, how_communicated as how, ${nameOf('worker_id')} as by, what_changed, '/visits/' || id as href
      from own_visit where voice is not null order by held_at desc limit 2)
    union all
    (select child_view, held_on, null, ${nameOf('chair_id')}, null, '/plans/' || cin_plan_id
      from own_review where child_view is not null order by held_on desc limit 1)
    union all
    (select said, coalesce(obtained_on, created_at::date), null, null, null, '/assessments/' || assessment_id
      from assessment_view where person_id = $1::uuid and voided_at is null and whose = 'child' and said is not null
      order by obtained_on desc nulls last limit 1)
    order by said_on desc limit 2`),
  outcomes: list(`
    select position, wanted, baseline, baseline_score, now, score, target, evidence, evidence_on
    from plan_outcome
    where person_id = $1::uuid and voided_at is null and to_version is null
      and cin_plan_id in (select id from own_plan where end_on is null)
    order by position`),
  decisions: list(`
    select id, kind, what, rationale, decided_at, decided_on, ${nameOf('decided_by')} as by, decider_role, action, action_owner, action_due_on, action_done_on
    from decision where person_id = $1::uuid and voided_at is null order by decided_at desc limit 3`),
  seen: `(
    select json_build_object(
      'last', max(held_on) filter (where seen and mode = 'in_person'),
      'alone', max(held_on) filter (where seen_alone and mode = 'in_person'))
    from own_visit)`,
  next: one(`
    select visit.id, planned_at as at, ${nameOf('visit.worker_id')} as by
    from visit_planned_for join visit on visit.id = visit_id
    where person_id = $1::uuid and visit_planned_for.voided_at is null and visit.voided_at is null
      and held_at is null and planned_at >= $2::date order by planned_at`),
  workers: list(
    `select name, start_at, end_at from own_involvement where end_at is null or end_at > ${BACK} order by start_at`,
  ),
  plans: list(`
    select 'in_need' as kind, id, start_on, end_on from own_plan where end_on is null or end_on > ${BACK}
    union all
    select 'protection', id, start_on, end_on from own_protection where end_on is null or end_on > ${BACK}
    union all
    select 'assessment', id, started_on, coalesce(authorised_on, ended_early_on) from own_assessment
    where coalesce(authorised_on, ended_early_on, $2::date) > ${BACK}
    order by start_on`),
  visits: list(
    `select id, held_on, seen, seen_alone, mode, type from own_visit where held_on > ${BACK} order by held_on`,
  ),
  contacts: list(`
    select id, received_on, source_code, episode_id is not null as led_on from own_contact
    where received_on > ${BACK} order by received_on`),
  missing: list(`
    select (started_at at time zone 'Europe/London')::date as started_on, (ended_at at time zone 'Europe/London')::date as ended_on
    from own_missing where ended_at is null or ended_at > ${BACK} order by started_at`),
}

const SUMMARY = `with ${OWN_ROWS}, ${ALSO_OWN}, ${NETWORK_ROWS}
  select ${BANNER_FACTS} as banner, json_build_object(${Object.entries(PARTS)
    .map(([name, part]) => `'${name}', ${part}`)
    .join(', ')}) as summary, ${NETWORK} as network`

type Row = { banner: BannerFacts | null; summary: ChildSummary; network: Network }

/** All that a child's first page says, in one statement. Throws `NotFound` for nobody, or somebody hidden. */
export const childSummary = async (
  db: Db,
  personId: string,
  today: PlainDate,
): Promise<{ banner: BannerFacts; summary: ChildSummary; network: Network }> => {
  const asked: CompiledQuery<Row> = CompiledQuery.raw(SUMMARY, [personId, today])
  const { rows } = await db.executeQuery(asked)
  const { banner, summary, network } = rows[0] ?? {}
  if (!banner || !summary || !network) throw new NotFound()
  return { banner, summary, network }
}
