import type { Actor } from '../src/access/actor.ts'
import { runClocks } from '../src/clocks/clock-run.store.ts'
import type { Db } from '../src/record/database.ts'
import { aChild, aContact, anAssessment, anInvolvement, aPlan, aReferral, aTeam, aVisit, aWorker } from './builders.ts'

export type KnownChild = {
  leo: string
  priya: Actor
  dan: Actor
  plan_id: string
  assessment_id: string
  signal_id: string
}

const outcomes = (cin_plan_id: string, person_id: string) => [
  {
    cin_plan_id,
    person_id,
    position: 1,
    wanted: 'Leo is safe and settled at home',
    baseline_score: 2,
    score: 5,
    evidence: 'Visit: calm bedtime, no shouting heard for three weeks',
    evidence_on: '2026-11-12',
  },
  {
    cin_plan_id,
    person_id,
    position: 2,
    wanted: 'Leo goes to nursery every day',
    baseline: '30% of sessions',
    now: '82% of sessions',
    evidence: 'Attendance for October',
    evidence_on: '2026-11-02',
  },
]

/**
 * Leo Marsh as he stands on Sunday 22 November 2026: assessed in the spring, on a child in need plan, seen by Priya (his second
 * worker), managed by Dan, with a sign of drift open. Everything a child's pages show.
 */
export const aKnownChild = async (db: Db): Promise<KnownChild> => {
  const { team_id } = await aTeam(db)
  const dan = await aWorker(db, 'team_manager', { team_id, full_name: 'Dan Mercer' })
  const jo = await aWorker(db, 'social_worker', { team_id, full_name: 'Jo Barrett' })
  const priya = await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' })
  const leo = await aChild(db)
  const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1998-04-11', sex: 'F' })
  await db
    .insertInto('relationship')
    .values({ from_person: sarah, to_person: leo, type: 'mother', parental_responsibility: true })
    .execute()
  const decided = {
    decided_at: '2026-03-02T15:00:00.000Z',
    decided_by: dan.worker_id,
    rationale: 'A bruise nobody can explain.',
  }
  const contact_id = await aContact(db, leo, { concern: 'Bruise on his cheek; says he fell.', ...decided })
  const acknowledged_at = '2026-03-02T16:00:00.000Z'
  const case_episode_id = await aReferral(db, leo, { contact_id, team_id, acknowledged_at, ...decided })
  await anInvolvement(db, leo, jo, { start_at: '2026-03-03', end_at: '2026-08-03' })
  await anInvolvement(db, leo, priya, { start_at: '2026-08-03' })
  const assessment_id = await anAssessment(db, leo, case_episode_id, jo, {
    analysis: 'Leo is loved, and too often left to look after himself.',
    submitted_at: '2026-04-28T15:00:00.000Z',
    submitted_by: jo.worker_id,
    authorised_at: '2026-05-01T10:00:00.000Z',
    authorised_on: '2026-05-01',
    authorised_by: dan.worker_id,
  })
  const plan_id = await aPlan(db, leo, case_episode_id, {
    assessment_id,
    team_id,
    approved_on: '2026-05-12',
    approved_by: dan.worker_id,
    summary:
      'Sarah loves Leo and was often too tired and low to keep him safe and in a routine. We help her with both.',
  })
  await db.insertInto('plan_outcome').values(outcomes(plan_id, leo)).execute()
  const seen = (held_at: string, seen_alone: boolean, voice: string | null, what_changed: string | null) =>
    aVisit(db, leo, priya, {
      visit: { held_at },
      child: {
        seen_alone,
        not_alone_reason: seen_alone ? null : 'child_chose',
        voice,
        how_communicated: voice ? 'drawing' : null,
        what_changed,
      },
    })
  await seen('2026-08-20T15:00:00.000Z', true, 'I don’t like the shouting.', 'Sarah agreed a quiet hour before bed.')
  await seen('2026-10-05T15:00:00.000Z', false, null, null)
  await seen('2026-11-12T15:30:00.000Z', true, 'I like it when nana comes.', 'Nana was added to the plan.')
  await db
    .insertInto('decision')
    .values({
      person_id: leo,
      subject_table: 'cin_plan',
      subject_id: plan_id,
      kind: 'oversight',
      decided_at: '2026-11-10T11:00:00.000Z',
      decided_on: '2026-11-10',
      decided_by: dan.worker_id,
      decider_role: 'team_manager',
      what: 'Continue the plan and bring nana into it',
      rationale: 'Things are better, and rest on Sarah alone.',
      read: ['chronology', 'plan'],
      challenge: 'Has anybody spoken to Leo’s father?',
      action: 'Write to Leo’s father',
      action_owner: 'Priya Shah',
      action_due_on: '2026-11-17',
    })
    .execute()
  await db
    .insertInto('chronology_entry')
    .values([
      told(leo, '2026-03-02T09:12:00.000Z', 'contact', 1, 'Contact from a school about a bruise', contact_id),
      told(leo, '2026-05-01T10:00:00.000Z', 'assessment', 1, 'Assessment authorised', assessment_id),
      told(leo, '2026-11-12T15:30:00.000Z', 'visit', 3, 'Visit: seen alone at home', plan_id),
    ])
    .execute()
  const { id: signal_id } = await db
    .insertInto('drift_signal')
    .values({
      signal: 'father-not-contacted',
      person_id: leo,
      subject_table: 'cin_plan',
      subject_id: plan_id,
      fired_on: '2026-11-02',
      evidence: 'The assessment and three visits since 3 March say nothing of what Leo’s father thinks.',
      seen_on: '2026-11-22',
      actor_role: 'social_worker',
      actor_id: priya.worker_id,
      escalate_on: '2026-11-30',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await runClocks(db, [leo])
  return { leo, priya, dan, plan_id, assessment_id, signal_id }
}

const told = (person_id: string, at: string, kind: string, significance: number, says: string, source_id: string) => ({
  person_id,
  at,
  on_date: at.slice(0, 10),
  kind,
  source_table: kind,
  source_id,
  significance,
  says,
})
