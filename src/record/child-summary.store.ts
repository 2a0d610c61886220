import { sql } from 'kysely'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { type BannerFacts, bannerFacts } from './child-banner.store.ts'
import type { ChildSummary } from './child-summary.ts'
import { NotFound } from './conditions.ts'
import type { Db } from './database.ts'

const list = (order: string, rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(row_to_json(each) order by ${sql.raw(order)}), '[]') from (${rows}) each)`
const one = (row: ReturnType<typeof sql>) => sql`(select row_to_json(each) from (${row} limit 1) each)`

const mine = sql`person_id = asked.id and voided_at is null`
const day = (moment: string) => sql`(${sql.ref(moment)} at time zone 'Europe/London')::date`
const nameOf = (worker: string) => sql`(select full_name from worker where id = ${sql.ref(worker)})`

const assessment = one(sql`
  select id, authorised_on as on, ${nameOf('worker_id')} as by, ${nameOf('authorised_by')} as authorised_by, analysis, recommendation
  from assessment where ${mine} and authorised_on is not null and ended_early_on is null order by authorised_on desc`)

const plan = one(sql`
  select id, start_on as on, approved_on, ${nameOf('approved_by')} as approved_by, summary, contingency,
    (select max(held_on) from cin_review where cin_plan_id = cin_plan.id and voided_at is null) as reviewed_on
  from cin_plan where ${mine} and end_on is null order by start_on desc`)

const referral = one(sql`
  select case_episode.id, referral_on as on, primary_need, source_code, rationale, ${nameOf('decided_by')} as by, close_on,
    (select concern from contact where contact.id = case_episode.contact_id and contact.voided_at is null) as concern
  from case_episode where ${mine} order by close_on desc nulls first, referral_on desc`)

const contact = one(sql`
  select id, ${day('received_at')} as on, source_code, concern, rationale
  from contact where ${mine} order by received_at desc`)

const due = list(
  'due_on, clock',
  sql`
  select clock, subject_table, subject_id, started_on, due_on, due_at, soon_on from clock_run
  where person_id = asked.id and stopped_on is null`,
)

const drift = list(
  'fired_on',
  sql`
  select id, signal, evidence, fired_on, actor_role, ${nameOf('actor_id')} as actor, escalate_on, escalated_on, escalated_to,
    (select row_to_json(reply) from (
      select answer, says, until_on, given_on, ${nameOf('given_by')} as by from drift_reply
      where drift_signal_id = drift_signal.id and drift_reply.voided_at is null order by drift_reply.id desc limit 1) reply) as reply
  from drift_signal where ${mine} and cleared_on is null`,
)

const voice = list(
  'said_on desc',
  sql`
  (select voice as words, ${day('visit.held_at')} as said_on, how_communicated as how, ${nameOf('visit.worker_id')} as by,
      what_changed, '/visits/' || visit.id as href
    from visit_person join visit on visit.id = visit_person.visit_id
    where visit_person.person_id = asked.id and visit_person.voided_at is null and visit.voided_at is null
      and voice is not null and held_at is not null
    order by held_at desc limit 2)
  union all
  (select child_view, held_on, null, ${nameOf('chair_id')}, null, '/plans/' || cin_plan_id
    from cin_review where ${mine} and child_view is not null order by held_on desc limit 1)
  union all
  (select said, coalesce(obtained_on, ${day('assessment_view.created_at')}), null, null, null, '/assessments/' || assessment_id
    from assessment_view where ${mine} and whose = 'child' and said is not null order by obtained_on desc nulls last limit 1)
  order by said_on desc limit 2`,
)

const outcomes = list(
  'position',
  sql`
  select plan_outcome.position, wanted, baseline, baseline_score, now, score, target, evidence, evidence_on
  from plan_outcome join cin_plan on cin_plan.id = plan_outcome.cin_plan_id
  where plan_outcome.person_id = asked.id and plan_outcome.voided_at is null and to_version is null
    and cin_plan.end_on is null and cin_plan.voided_at is null`,
)

const decisions = list(
  'decided_at desc',
  sql`
  select id, kind, what, rationale, decided_at, decided_on, ${nameOf('decided_by')} as by, decider_role, action, action_owner, action_due_on, action_done_on
  from decision where ${mine} order by decided_at desc limit 3`,
)

const seen = sql`(
  select json_build_object(
    'last', max(held_on) filter (where seen and mode = 'in_person'),
    'alone', max(held_on) filter (where seen_alone and mode = 'in_person'))
  from (
    select ${day('visit.held_at')} as held_on, seen, seen_alone, mode from visit_person join visit on visit.id = visit_person.visit_id
    where visit_person.person_id = asked.id and visit_person.voided_at is null and visit.voided_at is null) each)`

const next = one(sql`
  select visit.id, visit.planned_at as at, ${nameOf('visit.worker_id')} as by
  from visit_person join visit on visit.id = visit_person.visit_id
  where visit_person.person_id = asked.id and visit_person.voided_at is null and visit.voided_at is null
    and visit.held_at is null and visit.planned_at >= asked.today order by visit.planned_at`)

const workers = list(
  'start_at',
  sql`select ${nameOf('worker_id')} as name, start_at, end_at from involvement
  where ${mine} and is_lead and (end_at is null or end_at > asked.today - 730)`,
)

const plans = list(
  'start_on',
  sql`
  select 'in_need' as kind, id, start_on, end_on from cin_plan where ${mine} and (end_on is null or end_on > asked.today - 730)
  union all select 'protection', id, start_on, end_on from cp_plan where ${mine} and (end_on is null or end_on > asked.today - 730)
  union all select 'assessment', id, started_on, coalesce(authorised_on, ended_early_on) from assessment
  where ${mine} and (coalesce(authorised_on, ended_early_on) is null or coalesce(authorised_on, ended_early_on) > asked.today - 730)`,
)

const visits = list(
  'held_on',
  sql`
  select visit.id, ${day('visit.held_at')} as held_on, seen, seen_alone, mode, visit.type
  from visit_person join visit on visit.id = visit_person.visit_id
  where visit_person.person_id = asked.id and visit_person.voided_at is null and visit.voided_at is null and held_at > asked.today - 730`,
)

const contacts = list(
  'received_on',
  sql`select id, ${day('received_at')} as received_on, source_code, episode_id is not null as led_on from contact
  where ${mine} and received_at > asked.today - 730`,
)

const missing = list(
  'started_on',
  sql`select ${day('started_at')} as started_on, ${day('ended_at')} as ended_on from missing_episode
  where ${mine} and (ended_at is null or ended_at > asked.today - 730)`,
)

/** All that a child's first page says, but their family, in one statement. Throws `NotFound` for nobody, or somebody hidden. */
export const childSummary = async (
  db: Db,
  personId: string,
  today: PlainDate,
): Promise<{ banner: BannerFacts; summary: ChildSummary }> => {
  const { rows } = await sql<{ banner: BannerFacts | null; summary: ChildSummary }>`
    select ${bannerFacts} as banner, json_build_object(
      'assessment', ${assessment}, 'plan', ${plan}, 'referral', ${referral}, 'contact', ${contact},
      'due', ${due}, 'drift', ${drift}, 'voice', ${voice}, 'outcomes', ${outcomes}, 'decisions', ${decisions},
      'seen', ${seen}, 'next', ${next},
      'workers', ${workers}, 'plans', ${plans}, 'visits', ${visits}, 'contacts', ${contacts}, 'missing', ${missing}) as summary
    from (select ${personId}::uuid as id, ${today}::date as today) asked`.execute(db)
  const { banner, summary } = rows[0] ?? {}
  if (!banner || !summary) throw new NotFound()
  return { banner, summary }
}
