import { CompiledQuery } from 'kysely'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { BANNER_PARTS } from './child-banner.store.ts'
import { type BannerFacts, bannerFacts } from './child-banner.ts'
import type { ChildSummary } from './child-summary.ts'
import { type SummaryRows, summaryFrom } from './child-summary-rows.ts'
import { NotFound } from './conditions.ts'
import type { Db } from './database.ts'
import { list, object, one } from './json.store.ts'
import { NETWORK, NETWORK_ROWS } from './relationship/network.store.ts'
import { type NetworkRows, networkFrom } from './relationship/network.ts'
import type { Network } from './relationship/relationship.ts'

const nameOf = (worker: string) => `(select full_name from worker where worker.id = ${worker})`

const { has_contact: _, ...BANNER } = BANNER_PARTS

const PARTS: Record<keyof SummaryRows, string> = {
  ...BANNER,
  plans: list(`
    select id, start_on, end_on, approved_on, ${nameOf('approved_by')} as approved_by, summary, contingency
    from cin_plan where person_id = $1::uuid and voided_at is null`),
  assessments: list(`
    select id, started_on, submitted_at is not null as submitted, authorised_on, ended_early_on,
      ${nameOf('worker_id')} as by, ${nameOf('authorised_by')} as authorised_by, analysis, recommendation
    from assessment where person_id = $1::uuid and voided_at is null`),
  episodes: list(`
    select id, referral_on, close_on, referral_nfa, primary_need, source_code, rationale, ${nameOf('decided_by')} as by, contact_id
    from case_episode where person_id = $1::uuid and voided_at is null`),
  contacts: list(`
    select id, (received_at at time zone 'Europe/London')::date as received_on, source_code, concern, rationale, episode_id is not null as led_on
    from contact where person_id = $1::uuid and voided_at is null`),
  visits: list(
    "select visit_id as id, (held_at at time zone 'Europe/London')::date as held_on, seen, seen_alone, mode, type from own_visit",
  ),
  said_at_visits: list(`
    select visit_id as id, voice as words, (held_at at time zone 'Europe/London')::date as said_on, how_communicated as how, ${nameOf('worker_id')} as by, what_changed
    from own_visit where voice is not null order by held_at desc limit 2`),
  reviews: list(`
    select cin_plan_id, held_on, child_view, ${nameOf('chair_id')} as by
    from cin_review where person_id = $1::uuid and voided_at is null`),
  said_in_assessment: one(`
    select assessment_id, said, coalesce(obtained_on, created_at::date) as said_on from assessment_view
    where person_id = $1::uuid and voided_at is null and whose = 'child' and said is not null
    order by obtained_on desc nulls last limit 1`),
  planned: list(`
    select visit.id, planned_at as at, ${nameOf('visit.worker_id')} as by
    from visit_planned_for join visit on visit.id = visit_id
    where person_id = $1::uuid and visit_planned_for.voided_at is null and visit.voided_at is null
      and held_at is null and planned_at >= $2::date`),
  due: list(`
    select clock, subject_table, subject_id, started_on, due_on, due_at, soon_on from clock_run
    where person_id = $1::uuid and stopped_on is null`),
  drift: list(`
    select id, signal, evidence, fired_on, actor_role, ${nameOf('actor_id')} as actor, escalate_on, escalated_on, escalated_to,
      (select row_to_json(reply) from (
        select answer, says, until_on, given_on, ${nameOf('given_by')} as by from drift_reply
        where drift_signal_id = drift_signal.id and drift_reply.voided_at is null order by drift_reply.id desc limit 1) reply) as reply
    from drift_signal where person_id = $1::uuid and voided_at is null and cleared_on is null`),
  outcomes: list(`
    select position, wanted, baseline, baseline_score, now, score, target, evidence, evidence_on
    from plan_outcome join cin_plan on cin_plan.id = cin_plan_id
    where cin_plan.person_id = $1::uuid and cin_plan.end_on is null and cin_plan.voided_at is null
      and plan_outcome.voided_at is null and to_version is null`),
  decisions: list(`
    select id, kind, what, rationale, decided_at, decided_on, ${nameOf('decided_by')} as by, decider_role, action, action_owner, action_due_on, action_done_on
    from decision where person_id = $1::uuid and voided_at is null order by decided_at desc limit 3`),
}

const SUMMARY = `
  with ${NETWORK_ROWS},
  own_visit as materialized (
    select visit_id, type, mode, worker_id, held_at, seen, seen_alone, voice, how_communicated, what_changed
    from visit_person join visit on visit.id = visit_person.visit_id
    where person_id = $1::uuid and visit_person.voided_at is null and visit.voided_at is null and held_at is not null)
  select ${object(PARTS)} as rows, ${NETWORK} as network`

/** All that a child's first page says, in one statement. Throws `NotFound` for nobody, or somebody hidden. */
export const childSummary = async (
  db: Db,
  personId: string,
  today: PlainDate,
): Promise<{ banner: BannerFacts; summary: ChildSummary; network: Network }> => {
  const asked: CompiledQuery<{ rows: SummaryRows; network: NetworkRows }> = CompiledQuery.raw(SUMMARY, [
    personId,
    today,
  ])
  const { rows: answers } = await db.executeQuery(asked)
  const [answer] = answers
  if (!answer) throw new NotFound()
  const { rows, network } = answer
  const banner = bannerFacts({ ...rows, has_contact: rows.contacts.length > 0 }, today)
  if (!banner) throw new NotFound()
  return { banner, summary: summaryFrom(rows, today), network: networkFrom(network) }
}
