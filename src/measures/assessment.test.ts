import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Insertable } from 'kysely'
import { aChild, anAssessment, aReferral, aVisit, aWorker } from '../../test/builders.ts'
import { withDatabase } from '../../test/database.ts'
import { counted, standing } from '../../test/measures.ts'
import type { Db } from '../record/database.ts'
import type { Tables } from '../record/tables.ts'

/** Children referred on Monday 2 March 2026 and assessed from the 3rd; 45 working days from then, over Easter and May Day, end on 8 May. */
const assessing = async (db: Db, ...each: Partial<Insertable<Tables['assessment']>>[]) => {
  const worker = await aWorker(db)
  const manager = await aWorker(db, 'team_manager')
  const children: string[] = []
  const assessments: string[] = []
  const episodes: string[] = []
  for (const some of each) {
    const child = await aChild(db, { date_of_birth: '2019-06-01' })
    const episode = await aReferral(db, child)
    const by = some.authorised_on ? { authorised_by: manager.worker_id } : {}
    children.push(child)
    episodes.push(episode)
    assessments.push(await anAssessment(db, child, episode, worker, { ...some, ...by }))
  }
  return { worker, manager, children, assessments, episodes }
}

const states = (found: Awaited<ReturnType<typeof counted>>, children: string[]) =>
  children.map(child => standing(found, child))

describe('AS1, assessments finished within 45 working days of starting', () => {
  test('the 45th day meets and the day after does not; one ended early is not counted', () =>
    withDatabase(async db => {
      const { children } = await assessing(
        db,
        { authorised_on: '2026-05-08' },
        { authorised_on: '2026-05-11' },
        { ended_early_on: '2026-04-01', ended_early_because: 'Moved away' },
        {},
      )
      const found = await counted(db, 'AS1', children)
      assert.deepEqual(states(found, children), ['meets', 'does not', 'not counted', 'not counted'])
      assert.deepEqual(found.listed.map(({ why }) => why).sort(), ['Took 45 working days', 'Took 46 working days'])
      assert.equal(found.says, '50% (1 of 2)')
    }))

  test('is of the period in which it was authorised', () =>
    withDatabase(async db => {
      const { children } = await assessing(db, { authorised_on: '2026-05-08' })
      const asAt = (day: string) => counted(db, 'AS1', children, day, 'month')
      assert.equal(standing(await asAt('2026-06-10'), children[0] ?? ''), 'meets')
      assert.equal(standing(await asAt('2026-05-31'), children[0] ?? ''), 'not counted')
    }))
})

describe('AS2, within 45 working days of the referral', () => {
  test('is a day stricter here than from the start', () =>
    withDatabase(async db => {
      const { children } = await assessing(db, { authorised_on: '2026-05-07' }, { authorised_on: '2026-05-08' })
      const found = await counted(db, 'AS2', children)
      assert.deepEqual(states(found, children), ['meets', 'does not'])
      assert.equal(
        found.of.get(children[1] ?? '')?.[0]?.why,
        'Took 46 working days from the referral on Mon 2 Mar 2026',
      )
    }))

  test('a second assessment of the same referral is not timed by its clock', () =>
    withDatabase(async db => {
      const { children, episodes, worker, manager } = await assessing(db, { authorised_on: '2026-04-01' })
      const [child = ''] = children
      await anAssessment(db, child, episodes[0] ?? '', worker, {
        started_on: '2026-08-03',
        authorised_on: '2026-09-01',
        authorised_by: manager.worker_id,
      })
      assert.equal(standing(await counted(db, 'AS2', children), child), 'meets')
    }))
})

describe('AS3, open assessments past 45 working days', () => {
  test('on the 45th day it is not past; on the next it is; one authorised that day is no longer open', () =>
    withDatabase(async db => {
      const { children } = await assessing(db, {}, { authorised_on: '2026-05-09' })
      assert.deepEqual(states(await counted(db, 'AS3', children, '2026-05-08'), children), ['does not', 'does not'])
      assert.deepEqual(states(await counted(db, 'AS3', children, '2026-05-09'), children), ['meets', 'not counted'])
    }))
})

describe('AS4, how long assessments take', () => {
  test('goes by working days of the calendar, Easter and May Day not counted', () =>
    withDatabase(async db => {
      const days = ['2026-03-17', '2026-03-18', '2026-04-09', '2026-04-23', '2026-05-08', '2026-05-11']
      const { children } = await assessing(db, ...days.map(authorised_on => ({ authorised_on })))
      const found = await counted(db, 'AS4', children)
      assert.deepEqual(
        children.map(child => found.of.get(child)?.[0]?.band),
        [
          '0 to 10 working days',
          '11 to 25 working days',
          '11 to 25 working days',
          '26 to 35 working days',
          '36 to 45 working days',
          '46 working days or more',
        ],
      )
    }))

  test('a holiday the authority added is not a working day', () =>
    withDatabase(async db => {
      await db.insertInto('added_holiday').values({ holiday_on: '2026-03-16', name: 'A day of thanks' }).execute()
      const { children } = await assessing(db, { authorised_on: '2026-03-18' })
      assert.equal((await counted(db, 'AS4', children)).listed[0]?.band, '0 to 10 working days')
    }))
})

describe('AS5, the child is seen', () => {
  test('between the first day and the last; a call does not count, nor a visit when nobody was in', () =>
    withDatabase(async db => {
      const { children, worker } = await assessing(
        db,
        ...Array.from({ length: 5 }, () => ({ authorised_on: '2026-05-01' })),
      )
      const [first = '', last = '', after = '', call = '', out = ''] = children
      await aVisit(db, first, worker, { visit: { held_at: '2026-03-03T10:00:00.000Z' } })
      await aVisit(db, last, worker, { visit: { held_at: '2026-05-01T10:00:00.000Z' } })
      await aVisit(db, after, worker, { visit: { held_at: '2026-05-02T10:00:00.000Z' } })
      await aVisit(db, call, worker, { visit: { held_at: '2026-04-01T10:00:00.000Z', mode: 'video' } })
      await aVisit(db, out, worker, {
        visit: { held_at: '2026-04-01T10:00:00.000Z' },
        child: { seen: false, seen_alone: null, not_seen_reason: 'no_answer' },
      })
      const found = await counted(db, 'AS5', children)
      assert.deepEqual(states(found, children), ['meets', 'meets', 'does not', 'does not', 'does not'])
      assert.equal(found.of.get(first)?.[0]?.why, 'First seen Tue 3 Mar 2026')
    }))
})

describe('AS6, the child is seen alone', () => {
  test('a child who chose company is left out; one for whom time ran out is not; nor is one never seen', () =>
    withDatabase(async db => {
      const { children, worker } = await assessing(
        db,
        ...Array.from({ length: 4 }, () => ({ authorised_on: '2026-05-01' })),
      )
      const [alone = '', chose = '', rushed = ''] = children
      const visit = { held_at: '2026-04-01T10:00:00.000Z' }
      await aVisit(db, alone, worker, { visit })
      await aVisit(db, chose, worker, { visit, child: { seen_alone: false, not_alone_reason: 'child_chose' } })
      await aVisit(db, rushed, worker, { visit, child: { seen_alone: false, not_alone_reason: 'ran_out_of_time' } })
      const found = await counted(db, 'AS6', children)
      assert.deepEqual(states(found, children), ['meets', 'not counted', 'does not', 'does not'])
    }))

  test('counts a child from their third birthday', () =>
    withDatabase(async db => {
      const { children } = await assessing(db, { authorised_on: '2026-05-01' }, { authorised_on: '2026-05-01' })
      const born = (id: string | undefined, date_of_birth: string) =>
        db
          .updateTable('person')
          .set({ date_of_birth })
          .where('id', '=', id ?? '')
          .execute()
      await born(children[0], '2023-05-01')
      await born(children[1], '2023-05-02')
      assert.deepEqual(states(await counted(db, 'AS6', children), children), ['does not', 'not counted'])
    }))
})

describe('AS7, assessments ending in no further action', () => {
  test('one without an outcome is not known', () =>
    withDatabase(async db => {
      const { children, assessments } = await assessing(
        db,
        ...Array.from({ length: 3 }, () => ({ authorised_on: '2026-05-01' })),
      )
      const codes = ['NFA', 'CIN'] as const
      for (const [n, code] of codes.entries())
        await db
          .insertInto('assessment_outcome')
          .values({ assessment_id: assessments[n] ?? '', person_id: children[n] ?? '', code })
          .execute()
      assert.deepEqual(states(await counted(db, 'AS7', children), children), ['meets', 'does not', 'not known'])
    }))
})

describe('AS8, factors', () => {
  test('an assessment with two factors is one assessment in two bands', () =>
    withDatabase(async db => {
      const { children, assessments } = await assessing(
        db,
        ...Array.from({ length: 3 }, () => ({ authorised_on: '2026-05-01' })),
      )
      const factor = (n: number, code: '3A' | '4B') =>
        db
          .insertInto('assessment_factor')
          .values({ assessment_id: assessments[n] ?? '', person_id: children[n] ?? '', code })
          .execute()
      await factor(0, '3A')
      await factor(0, '4B')
      await factor(1, '3A')
      const found = await counted(db, 'AS8', children)
      assert.deepEqual(found.listed.map(({ band }) => band).sort(), ['3A', '3A', '4B'])
      assert.equal(found.says, '2')
      assert.equal(standing(found, children[2] ?? ''), 'not counted')
    }))
})

describe('AS9, assessments returned', () => {
  test('is of the day it was first sent: one returned and not yet sent again is counted', () =>
    withDatabase(async db => {
      const { children, assessments, manager } = await assessing(
        db,
        { submitted_at: '2026-04-20T10:00:00.000Z' },
        {},
        {},
      )
      await db
        .insertInto('assessment_return')
        .values({
          assessment_id: assessments[1] ?? '',
          person_id: children[1] ?? '',
          returned_at: '2026-04-21T10:00:00.000Z',
          returned_by: manager.worker_id,
          comments: 'Say what Leo said',
        })
        .execute()
      assert.deepEqual(states(await counted(db, 'AS9', children), children), ['does not', 'meets', 'not counted'])
    }))
})
