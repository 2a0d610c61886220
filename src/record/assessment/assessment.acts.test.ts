import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anAssessment, anInvolvement, aReferral, aTeam, aVisit, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { About, Act } from '../act.ts'
import { ChangedSinceYouLooked, NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import { findAssessment } from './assessment.store.ts'
import { assessmentRuns, assessmentsWaiting, decisionsOf, returnsOf, viewsOf } from './assessment-parts.store.ts'
import { authoriseAssessment } from './authorise-assessment.act.ts'
import { checkAssessment } from './check-assessment.act.ts'
import { endAssessment } from './end-assessment.act.ts'
import { returnAssessment } from './return-assessment.act.ts'
import { startAssessment } from './start-assessment.act.ts'
import { submitAssessment } from './submit-assessment.act.ts'
import { writeAssessment } from './write-assessment.act.ts'

const today = '2026-04-20'
const now = '2026-04-20T10:00:00.000Z'

/** Leo, referred on Monday 2 March 2026, with a lead worker, the worker's manager and his mother Sarah. */
const leo = async (db: Db, { allocated = true } = {}) => {
  const { team_id } = await aTeam(db)
  const worker = await aWorker(db, 'social_worker', { team_id })
  const manager = await aWorker(db, 'team_manager', { team_id })
  const child = await aChild(db)
  const sarah = await aChild(db, { forename: 'Sarah', date_of_birth: '1994-03-09', sex: 'F' })
  await db
    .insertInto('relationship')
    .values({ from_person: sarah, to_person: child, type: 'mother', parental_responsibility: true })
    .execute()
  const episode = await aReferral(db, child, { team_id })
  if (allocated) await anInvolvement(db, child, worker)
  return { team_id, worker, manager, child, sarah, episode }
}

const does = async <V, A extends About, D extends object>(
  db: Db,
  actor: Actor,
  it: Act<V, A, D>,
  params: Record<string, string>,
  values: V,
  seen_version: number | null = null,
) => {
  await nameActor(db, actor)
  return perform(db, { actor, today, now }, it, { params, values, seen_version })
}

const saysOf = ({ refusals = [] }: { refusals?: readonly { says: string }[] }) => refusals.map(one => one.says)

const text = {
  child_development: 'Meets his milestones.',
  parenting_capacity: null,
  family_and_environment: null,
  lived_experience: null,
  wishes_and_feelings: null,
  analysis: 'He is safe with his grandmother near.',
  recommendation: 'A child in need plan.',
  other_views: [],
  factors: ['3B' as const],
  no_factors_because: null,
  not_seen_because: null,
}
const said = (key: string, words: string | null, not_obtained_because: string | null = null) => ({
  key,
  said: words,
  obtained_on: null,
  not_obtained_because,
})
const whole = (sarah: string) => ({
  ...text,
  family_views: [said('child:', 'I like nana.'), said(`mother:${sarah}`, null, 'She did not answer three calls')],
})
const decision = {
  read: ['assessment' as const],
  outcomes: ['CIN' as const],
  next_step: 'Plan meeting on 27 April, called by the worker.',
  early_help_service: null,
  family_agreed: null,
  factors: ['3B' as const],
  note: 'The worker has seen Leo twice and the risk is understood.',
  challenge: null,
  family_told_on: null,
  close_case: null,
  next_help: null,
}

const written = async (db: Db) => {
  const family = await leo(db)
  const id = await anAssessment(db, family.child, family.episode, family.worker)
  await aVisit(db, family.child, family.worker, { visit: { held_at: '2026-03-10T15:00:00.000Z' } })
  await does(db, family.worker, writeAssessment, { assessment: id }, whole(family.sarah))
  return { ...family, id, params: { assessment: id } }
}

const submitted = async (db: Db) => {
  const family = await written(db)
  await does(db, family.worker, submitAssessment, family.params, { answers: [] })
  return family
}

describe('starting an assessment', () => {
  const values = (children: string[]) => ({ children, started_on: '2026-03-04', type: 'single' as const })

  test('runs both clocks, one from the referral and one from the start', () =>
    withDatabase(async db => {
      const { worker, child, episode } = await leo(db)
      const { done } = await does(db, worker, startAssessment, { person: child }, values([child]))
      const id = done?.started[0]?.id ?? ''
      const runs = await assessmentRuns(db, { person_id: child, case_episode_id: episode, id })
      assert.deepEqual(
        runs.map(run => [run.clock, run.started_on, run.due_on]),
        [
          ['AS-01', '2026-03-02', '2026-05-07'],
          ['AS-02', '2026-03-04', '2026-05-11'],
          ['AS-03', '2026-03-04', '2026-03-11'],
          ['AS-04', '2026-03-04', '2026-03-18'],
        ],
      )
    }))

  test('is refused without an open referral, without a lead worker, beside another, and before the referral', () =>
    withDatabase(async db => {
      const { worker, child, episode } = await leo(db)
      const start = (startedOn = '2026-03-04') =>
        does(db, worker, startAssessment, { person: child }, { ...values([child]), started_on: startedOn })
      assert.match(saysOf(await start('2026-02-27'))[0] ?? '', /cannot have started before/)
      await start()
      assert.match(saysOf(await start())[0] ?? '', /under way for this referral/)
      await db
        .updateTable('case_episode')
        .set({ close_on: today, close_reason: 'RC7' })
        .where('id', '=', episode)
        .execute()
      assert.match(saysOf(await start())[0] ?? '', /no open referral/)
      const lead = await aWorker(db, 'practice_lead')
      const other = await leo(db, { allocated: false })
      const practiceLead = { ...lead, team_id: other.team_id }
      const refused = await does(db, practiceLead, startAssessment, { person: other.child }, values([other.child]))
      assert.match(saysOf(refused)[0] ?? '', /lead worker: ask your manager/)
    }))

  test('makes one for each brother and sister chosen, under one header, and none for a child who is not the worker’s', () =>
    withDatabase(async db => {
      const { worker, child, team_id } = await leo(db)
      const ava = await aChild(db, { forename: 'Ava' })
      await aReferral(db, ava, { team_id })
      await assert.rejects(does(db, worker, startAssessment, { person: child }, values([child, ava])), NotAllowed)
      await anInvolvement(db, ava, worker)
      const { done } = await does(db, worker, startAssessment, { person: child }, values([child, ava]))
      const [one, two] = await Promise.all((done?.started ?? []).map(({ id }) => findAssessment(db, id)))
      assert.notEqual(one?.person_id, two?.person_id)
      assert.equal(one?.header_id, two?.header_id)
    }))
})

describe('writing an assessment', () => {
  test('saves it half-finished', () =>
    withDatabase(async db => {
      const { worker, child, episode } = await leo(db)
      const id = await anAssessment(db, child, episode, worker)
      const half = { ...text, analysis: null, factors: [], family_views: [] }
      assert.ok((await does(db, worker, writeAssessment, { assessment: id }, half, 1)).done)
      assert.equal((await findAssessment(db, id)).child_development, 'Meets his milestones.')
    }))

  test('keeps each view where it stands, and puts aside what is taken out', () =>
    withDatabase(async db => {
      const { id, worker, sarah, params } = await written(db)
      const before = await viewsOf(db, id)
      const [first] = whole(sarah).family_views
      const changed = { ...whole(sarah), family_views: [{ ...said('child:', 'I want nana.') }], factors: [] }
      await does(db, worker, writeAssessment, params, changed)
      const after = await viewsOf(db, id)
      assert.equal(first?.said, before[0]?.said)
      assert.deepEqual(
        after.map(view => [view.id, view.said]),
        [[before[0]?.id, 'I want nana.']],
      )
      assert.deepEqual((await findAssessment(db, id)).factors, [])
    }))

  test('tells the second of two who changed it, and refuses words and a reason for one view', () =>
    withDatabase(async db => {
      const { worker, sarah, params } = await written(db)
      await assert.rejects(does(db, worker, writeAssessment, params, whole(sarah), 1), ChangedSinceYouLooked)
      const both = { ...whole(sarah), family_views: [said('child:', 'Yes.', 'He was asleep')] }
      assert.match(saysOf(await does(db, worker, writeAssessment, params, both))[0] ?? '', /not both/)
    }))
})

describe('sending an assessment to the manager', () => {
  test('is refused until the child is seen, the factors chosen and the child and the parents heard, or the reasons given', () =>
    withDatabase(async db => {
      const { worker, child, episode, sarah } = await leo(db)
      const id = await anAssessment(db, child, episode, worker)
      const params = { assessment: id }
      const submit = () => does(db, worker, submitAssessment, params, { answers: [] })
      assert.deepEqual(saysOf(await submit()).length, 6)
      const reasons = {
        factors: [],
        no_factors_because: 'Family left before the visit',
        not_seen_because: 'With his father in Leeds',
      }
      await does(db, worker, writeAssessment, params, { ...whole(sarah), ...reasons })
      assert.ok((await submit()).done)
      assert.match(saysOf(await submit())[0] ?? '', /waiting for a manager/)
    }))

  test('a telephone call is not seeing the child', () =>
    withDatabase(async db => {
      const { worker, child, episode, sarah } = await leo(db)
      const id = await anAssessment(db, child, episode, worker)
      await aVisit(db, child, worker, { visit: { held_at: '2026-03-10T15:00:00.000Z', mode: 'phone' } })
      await does(db, worker, writeAssessment, { assessment: id }, whole(sarah))
      const refused = await does(db, worker, submitAssessment, { assessment: id }, { answers: [] })
      assert.match(saysOf(refused).join(), /has not been seen/)
    }))

  test('puts it on the team’s list of those waiting', () =>
    withDatabase(async db => {
      const { team_id, id } = await submitted(db)
      const [waiting] = await assessmentsWaiting(db, [team_id])
      assert.equal(waiting?.assessment_id, id)
      assert.equal(waiting?.submitted_at, now)
      assert.equal(waiting?.due_on, '2026-05-07')
    }))
})

describe('the manager', () => {
  test('returns it with comments, which the worker answers before it comes again', () =>
    withDatabase(async db => {
      const { id, worker, manager, params } = await submitted(db)
      await does(db, manager, returnAssessment, params, { comments: 'What does his father say?' })
      const unanswered = await does(db, worker, submitAssessment, params, { answers: [] })
      assert.deepEqual(saysOf(unanswered), ['Answer your manager’s comments'])
      const [comment] = await returnsOf(db, id)
      const answers = [{ return_id: comment?.id ?? '', answer: 'He is in prison; I wrote to him.' }]
      await does(db, worker, submitAssessment, params, { answers })
      const [returned] = await returnsOf(db, id)
      assert.equal(returned?.answer, 'He is in prison; I wrote to him.')
      assert.equal((await findAssessment(db, id)).is_returned, false)
    }))

  test('authorises it: a decision with what was read, both clocks met, and the plan’s clock begins', () =>
    withDatabase(async db => {
      const { id, manager, params, child, episode } = await submitted(db)
      assert.ok((await does(db, manager, authoriseAssessment, params, decision)).done)
      const file = await findAssessment(db, id)
      assert.deepEqual([file.authorised_on, file.outcomes, file.next_step], [today, ['CIN'], decision.next_step])
      const [made] = await decisionsOf(db, id)
      assert.deepEqual(
        [made?.what, made?.read],
        ['Assessment authorised: child in need plan', ['The whole assessment']],
      )
      const runs = await assessmentRuns(db, { person_id: child, case_episode_id: episode, id })
      assert.deepEqual(
        runs.filter(run => run.clock < 'AS-03').map(run => run.ended),
        ['met', 'met'],
      )
      const plan = await db
        .selectFrom('clock_run')
        .where('clock', '=', 'CIN-01')
        .where('subject_id', '=', id)
        .select('due_on')
        .execute()
      assert.equal(plan.length, 1)
    }))

  test('may not authorise what they wrote or sent', () =>
    withDatabase(async db => {
      const { id, manager, params } = await submitted(db)
      await db.updateTable('assessment').set({ worker_id: manager.worker_id }).where('id', '=', id).execute()
      const refused = await does(db, manager, authoriseAssessment, params, decision)
      assert.match(saysOf(refused)[0] ?? '', /another manager/)
    }))

  test('says what happens next unless nothing does', () =>
    withDatabase(async db => {
      const { manager, params } = await submitted(db)
      const refused = await does(db, manager, authoriseAssessment, params, { ...decision, next_step: null })
      assert.match(saysOf(refused)[0] ?? '', /needs its first step/)
      const nothing = { ...decision, outcomes: ['NFA' as const], next_step: null, close_case: false }
      assert.ok((await does(db, manager, authoriseAssessment, params, nothing)).done)
    }))

  test('closes the case after no further action when they choose to and the family know: RC8', () =>
    withDatabase(async db => {
      const { manager, params, episode, child } = await submitted(db)
      const closing = {
        ...decision,
        outcomes: ['NFA' as const],
        next_step: null,
        close_case: true,
        next_help: 'Nursery',
      }
      assert.match(
        saysOf(await does(db, manager, authoriseAssessment, params, closing))[0] ?? '',
        /when the family were told/,
      )
      assert.ok((await does(db, manager, authoriseAssessment, params, { ...closing, family_told_on: today })).done)
      const closed = await db.selectFrom('case_episode').selectAll().where('id', '=', episode).executeTakeFirstOrThrow()
      assert.deepEqual([closed.close_on, closed.close_reason], [today, 'RC8'])
      const held = await db.selectFrom('involvement').select('end_at').where('person_id', '=', child).execute()
      assert.deepEqual(held, [{ end_at: today }])
    }))

  test('offers the family to early help, and closes then only as RC9', () =>
    withDatabase(async db => {
      const { manager, params, child, episode } = await submitted(db)
      const help = {
        ...decision,
        early_help_service: 'Family hubs north',
        family_agreed: true,
        next_help: 'Family hubs north',
      }
      const two = { ...help, outcomes: ['EH' as const, 'SPECIALIST' as const], close_case: true, family_told_on: today }
      assert.match(saysOf(await does(db, manager, authoriseAssessment, params, two))[0] ?? '', /keeps this case open/)
      assert.ok((await does(db, manager, authoriseAssessment, params, { ...two, outcomes: ['EH'] })).done)
      const offer = await db
        .selectFrom('early_help_episode')
        .selectAll()
        .where('person_id', '=', child)
        .executeTakeFirstOrThrow()
      assert.deepEqual([offer.organisation, offer.accepted_on], ['Family hubs north', null])
      const closed = await db
        .selectFrom('case_episode')
        .select('close_reason')
        .where('id', '=', episode)
        .executeTakeFirst()
      assert.equal(closed?.close_reason, 'RC9')
    }))

  test('looks at it half way; extending leaves the clocks counting, with the reason beside them', () =>
    withDatabase(async db => {
      const { id, manager, params, child, episode } = await written(db)
      const look = {
        held_on: '2026-04-17',
        note: 'Father not yet spoken to.',
        remaining_work: 'See the father.',
        decision: 'extend' as const,
        extended_to: '2026-05-22',
        delay: 'specialist_report' as const,
        extension_reason: 'The paediatrician reports on 18 May.',
      }
      const early = await does(db, manager, checkAssessment, params, { ...look, held_on: '2026-03-01' })
      assert.match(saysOf(early)[0] ?? '', /before it/)
      assert.ok((await does(db, manager, checkAssessment, params, look)).done)
      const runs = await assessmentRuns(db, { person_id: child, case_episode_id: episode, id })
      assert.deepEqual(
        runs.map(run => [run.clock, run.due_on, run.late_because]),
        [
          ['AS-01', '2026-05-07', "Waiting for a specialist's report: The paediatrician reports on 18 May."],
          ['AS-02', '2026-05-08', "Waiting for a specialist's report: The paediatrician reports on 18 May."],
          ['AS-03', '2026-03-10', null],
          ['AS-04', '2026-05-01', null],
        ],
      )
      const [made] = await decisionsOf(db, id)
      assert.equal(made?.kind, 'assessment_extended')
    }))

  test('ends it early with a reason, and both its clocks are cancelled', () =>
    withDatabase(async db => {
      const { id, manager, params, child, episode, worker } = await written(db)
      const ending = { reason: 'error' as const, ended_early_on: today, because: 'Meant for his cousin.' }
      await assert.rejects(does(db, worker, endAssessment, params, ending), NotAllowed)
      assert.ok((await does(db, manager, endAssessment, params, ending)).done)
      const runs = await assessmentRuns(db, { person_id: child, case_episode_id: episode, id })
      assert.deepEqual(
        runs.slice(0, 2).map(run => [run.clock, run.ended]),
        [
          ['AS-01', 'cancelled'],
          ['AS-02', 'cancelled'],
        ],
      )
      assert.match((await findAssessment(db, id)).ended_early_because ?? '', /started in error\. Meant for his cousin/)
    }))
})
