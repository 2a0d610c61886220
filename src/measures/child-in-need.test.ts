import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anAssessment, aPlan, aReferral, aVisit, aWorker } from '../../test/builders.ts'
import { withDatabase } from '../../test/database.ts'
import { counted, standing } from '../../test/measures.ts'
import type { Db } from '../record/database.ts'
import { addDays } from '../vocabulary/calendar/plain-date.ts'

/** Children with an open case since Monday 2 March 2026, and their worker. */
const open = async (db: Db, count: number) => {
  const worker = await aWorker(db)
  const manager = await aWorker(db, 'team_manager')
  const children: string[] = []
  const episodes: string[] = []
  for (let n = 0; n < count; n++) {
    const child = await aChild(db)
    children.push(child)
    episodes.push(await aReferral(db, child))
  }
  return { worker, manager, children, episodes }
}

const states = (found: Awaited<ReturnType<typeof counted>>, children: string[]) =>
  children.map(child => standing(found, child))

describe('CI1, children in need for every 10,000', () => {
  test('counts open cases on the day: closed that day is closed, and a referral that came to nothing never opened', () =>
    withDatabase(async db => {
      await db.insertInto('setting').values({ name: 'authority.children', value: '10000' }).execute()
      const { children, episodes } = await open(db, 2)
      const nothing = await aChild(db)
      await aReferral(db, nothing, { referral_nfa: true })
      await db
        .updateTable('case_episode')
        .set({ close_on: '2026-06-01', close_reason: 'RC9' })
        .where('id', '=', episodes[0] ?? '')
        .execute()
      assert.equal((await counted(db, 'CI1', children, '2026-05-31')).says, '2 per 10,000 (2 children)')
      const found = await counted(db, 'CI1', children, '2026-06-01')
      assert.deepEqual(states(found, [...children, nothing]), ['not counted', 'meets', 'not counted'])
    }))
})

describe('CI2, a plan in place', () => {
  test('counts a child once the plan is due; one on a child protection plan is left out', () =>
    withDatabase(async db => {
      const { children, episodes, worker, manager } = await open(db, 4)
      for (const [n, child] of children.entries()) {
        const assessment_id = await anAssessment(db, child, episodes[n] ?? '', worker, {
          authorised_on: '2026-05-01',
          authorised_by: manager.worker_id,
        })
        await db.insertInto('assessment_outcome').values({ assessment_id, person_id: child, code: 'CIN' }).execute()
      }
      const [planned = '', none = '', ended = '', protectedChild = ''] = children
      await aPlan(db, planned, episodes[0] ?? '')
      await aPlan(db, ended, episodes[2] ?? '', { end_on: '2026-06-30', end_reason: 'outcomes_met' })
      await db
        .insertInto('cp_plan')
        .values({ person_id: protectedChild, start_on: '2026-05-05', initial_category: 'NEG', latest_category: 'NEG' })
        .execute()
      // Ten working days from Friday 1 May, over May Day: Monday 18 May.
      assert.equal(standing(await counted(db, 'CI2', children, '2026-05-18'), none), 'not counted')
      assert.equal(standing(await counted(db, 'CI2', children, '2026-05-19'), none), 'does not')
      const found = await counted(db, 'CI2', children, '2026-07-01')
      assert.deepEqual(states(found, children), ['meets', 'does not', 'does not', 'not counted'])
      assert.equal(found.of.get(ended)?.[0]?.why, 'The plan ended Tue 30 Jun 2026; the case is open')
    }))
})

describe('CI3, visits in time', () => {
  test('the day a visit is due meets and the day after does not; seeing the child starts it again', () =>
    withDatabase(async db => {
      const { children, episodes, worker } = await open(db, 2)
      const [leo = '', ava = ''] = children
      await aPlan(db, leo, episodes[0] ?? '', { visit_working_days: 10 })
      await aPlan(db, ava, episodes[1] ?? '', { visit_working_days: 10 })
      await aVisit(db, ava, worker, { visit: { held_at: '2026-05-20T15:00:00.000Z' } })
      // From Monday 11 May, over the Spring bank holiday: Tuesday 26 May.
      assert.deepEqual(states(await counted(db, 'CI3', children, '2026-05-26'), children), ['meets', 'meets'])
      const found = await counted(db, 'CI3', children, '2026-05-27')
      assert.deepEqual(states(found, children), ['does not', 'meets'])
      assert.equal(
        found.of.get(leo)?.[0]?.why,
        'Not seen since the plan began Mon 11 May 2026; a visit was due Tue 26 May 2026',
      )
      assert.match(found.of.get(ava)?.[0]?.why ?? '', /^Last seen Wed 20 May 2026; the next is due/)
    }))
})

const review = (db: Db, person_id: string, cin_plan_id: string, held_on: string) =>
  db
    .insertInto('cin_review')
    .values({
      cin_plan_id,
      person_id,
      held_on,
      attended: 'Family, school',
      child_attended: false,
      progress: 'Some',
      is_unchanged: false,
      decision: 'continue',
      rationale: 'More to do',
      plan_version: 1,
    })
    .execute()

const dueOf = async (db: Db, clock: string, child: string) =>
  (
    await db
      .selectFrom('clock_run')
      .select('due_on')
      .where('clock', '=', clock)
      .where('person_id', '=', child)
      .orderBy('due_on')
      .executeTakeFirstOrThrow()
  ).due_on

describe('CI4, reviews in time', () => {
  test('held on the day it was due meets, the day after does not; a plan ended before then owed none', () =>
    withDatabase(async db => {
      const { children, episodes } = await open(db, 4)
      const plans = []
      for (const [n, child] of children.entries()) plans.push(await aPlan(db, child, episodes[n] ?? ''))
      await counted(db, 'CI4', children)
      const due = await dueOf(db, 'CIN-02', children[0] ?? '')
      await review(db, children[0] ?? '', plans[0] ?? '', due)
      const late = addDays(due, 1)
      await review(db, children[1] ?? '', plans[1] ?? '', late)
      await db
        .updateTable('cin_plan')
        .set({ end_on: '2026-05-20', end_reason: 'outcomes_met' })
        .where('id', '=', plans[2] ?? '')
        .execute()
      const found = await counted(db, 'CI4', children, late)
      assert.deepEqual(states(found, children), ['meets', 'does not', 'not counted', 'does not'])
      assert.equal(standing(await counted(db, 'CI4', children, due), children[3] ?? ''), 'not counted')
    }))
})

describe('CI5, open more than 12 months', () => {
  test('12 months to the day is not more than 12 months', () =>
    withDatabase(async db => {
      const { children } = await open(db, 1)
      assert.deepEqual(states(await counted(db, 'CI5', children, '2027-03-02'), children), ['does not'])
      assert.deepEqual(states(await counted(db, 'CI5', children, '2027-03-03'), children), ['meets'])
    }))
})

describe('CI6, plans stepped up', () => {
  test('counts plans by the day they ended', () =>
    withDatabase(async db => {
      const { children, episodes } = await open(db, 4)
      const ends = ['stepped_up', 'looked_after', 'outcomes_met'] as const
      for (const [n, end_reason] of ends.entries())
        await aPlan(db, children[n] ?? '', episodes[n] ?? '', { end_on: '2026-08-03', end_reason })
      await aPlan(db, children[3] ?? '', episodes[3] ?? '')
      assert.deepEqual(states(await counted(db, 'CI6', children), children), [
        'meets',
        'meets',
        'does not',
        'not counted',
      ])
    }))
})

describe('CI8, disabled children visited and reviewed in time', () => {
  test('counts what was due to a child with a disability recorded by then; “no disability” is none', () =>
    withDatabase(async db => {
      const { children, episodes, worker } = await open(db, 3)
      const disability = (person_id: string | undefined, code: 'LD' | 'NONE', start_on = '2020-01-01') =>
        db
          .insertInto('person_disability')
          .values({ person_id: person_id ?? '', code, start_on })
          .execute()
      await disability(children[0], 'LD')
      await disability(children[1], 'NONE')
      for (const [n, child] of children.entries()) await aPlan(db, child, episodes[n] ?? '', { visit_working_days: 10 })
      await aVisit(db, children[0] ?? '', worker, { visit: { held_at: '2026-05-26T15:00:00.000Z' } })
      const found = await counted(db, 'CI8', children, '2026-06-01')
      assert.deepEqual(states(found, children), ['meets', 'not counted', 'not counted'])
      assert.equal(found.listed[0]?.why, 'Visit due Tue 26 May 2026, done Tue 26 May 2026')
    }))
})
