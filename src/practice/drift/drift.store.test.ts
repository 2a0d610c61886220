import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aContact, anInvolvement, aPlan, aReferral, aTeam, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { runClocks } from '../../clocks/clock-run.store.ts'
import type { Db } from '../../record/database.ts'
import { writeDrift } from './drift.store.ts'
import { escalateDrift } from './escalate.store.ts'
import { childrenToLookAt, raiseRestrictionReviews } from './nightly-drift.store.ts'

const held = (db: Db) =>
  db.selectFrom('drift_signal').selectAll().where('cleared_on', 'is', null).orderBy('signal').execute()

const aDriftingChild = async (db: Db) => {
  const { team_id, service_id } = await aTeam(db)
  const worker = await aWorker(db, 'social_worker', { team_id })
  const manager = await aWorker(db, 'team_manager', { team_id })
  const head = await aWorker(db, 'head_of_service', { team_id: service_id })
  const child = await aChild(db)
  const referral = await aReferral(db, child, {
    decided_at: '2026-03-02T12:00:00.000Z',
    decided_by: manager.worker_id,
    acknowledged_at: '2026-03-02T13:00:00.000Z',
  })
  await anInvolvement(db, child, worker)
  const plan = await aPlan(db, child, referral, { contingency: null })
  const look = async (today: string) => writeDrift(db, await runClocks(db, [child]), today)
  return { child, plan, worker, manager, head, look }
}

describe('drift, written down', () => {
  test('opens with its evidence and who can act, is seen again, and clears when it is mended', () =>
    withDatabase(async db => {
      const { plan, worker, look } = await aDriftingChild(db)
      await look('2026-05-12')
      const [first] = await held(db)
      assert.equal(first?.signal, 'no-contingency')
      assert.deepEqual(
        [first.fired_on, first.actor_role, first.actor_id, first.escalate_on, first.seen_on],
        ['2026-05-11', 'social_worker', worker.worker_id, '2026-05-26', '2026-05-12'],
      )
      await look('2026-05-13')
      const [again] = await held(db)
      assert.deepEqual([again?.id, again?.seen_on], [first.id, '2026-05-13'])
      await db.updateTable('cin_plan').set({ contingency: 'A strategy discussion.' }).where('id', '=', plan).execute()
      await look('2026-05-14')
      assert.deepEqual(
        (await held(db)).map(each => each.signal),
        [],
      )
    }))

  test('said again from nothing, it says the same', () =>
    withDatabase(async db => {
      const { look } = await aDriftingChild(db)
      await look('2026-06-20')
      const said = async () =>
        (await held(db)).map(({ signal, subject_id, fired_on, evidence, escalate_on, actor_id }) => ({
          signal,
          subject_id,
          fired_on,
          evidence,
          escalate_on,
          actor_id,
        }))
      const before = await said()
      await db.updateTable('drift_signal').set({ cleared_on: '2026-06-20' }).execute()
      await look('2026-06-20')
      assert.ok(before.length >= 2)
      assert.deepEqual(await said(), before)
    }))

  test('a threshold is the authority’s own', () =>
    withDatabase(async db => {
      const { look } = await aDriftingChild(db)
      await db
        .insertInto('setting')
        .values({ name: 'drift.plan-without-visit.working_days', value: JSON.stringify(30) })
        .execute()
      await look('2026-05-29')
      assert.ok(!(await held(db)).some(each => each.signal === 'plan-without-visit'))
    }))

  test('unanswered it goes to the next role, a step a night; a reply holds it until its day', () =>
    withDatabase(async db => {
      const { child, manager, look } = await aDriftingChild(db)
      await look('2026-05-12')
      assert.equal(await escalateDrift(db, '2026-05-25'), 0)
      assert.equal(await escalateDrift(db, '2026-05-26'), 1)
      assert.equal(await escalateDrift(db, '2026-05-26'), 0)
      const [up] = await held(db)
      assert.deepEqual(
        [up?.escalated_to, up?.escalated_on, up?.escalate_on],
        ['team_manager', '2026-05-26', '2026-06-09'],
      )
      await db
        .insertInto('drift_reply')
        .values({
          drift_signal_id: up?.id ?? '',
          person_id: child,
          answer: 'acting',
          says: 'On Thursday.',
          until_on: '2026-06-15',
          given_by: manager.worker_id,
          given_on: '2026-06-08',
        })
        .execute()
      assert.equal(await escalateDrift(db, '2026-06-15'), 0)
      assert.equal(await escalateDrift(db, '2026-06-16'), 1)
      assert.equal((await held(db))[0]?.escalated_to, 'head_of_service')
      await look('2026-06-17')
      assert.equal((await held(db)).find(each => each.signal === 'no-contingency')?.escalated_to, 'head_of_service')
    }))

  test('what nobody can do without a worker is the manager’s', () =>
    withDatabase(async db => {
      const { child, look } = await aDriftingChild(db)
      await db.updateTable('involvement').set({ end_at: '2026-05-11' }).where('person_id', '=', child).execute()
      await look('2026-05-12')
      assert.deepEqual(
        (await held(db)).map(each => [each.signal, each.actor_role]),
        [['no-contingency', 'team_manager']],
      )
    }))
})

describe('the restriction whose review has passed', () => {
  test('is told to its owner, stays in force, and is cleared when the date is moved', () =>
    withDatabase(async db => {
      const { child, manager } = await aDriftingChild(db)
      const { id } = await db
        .insertInto('restriction')
        .values({
          person_id: child,
          level: 'restricted',
          reason_code: 'confidential_address',
          reason: 'His address must not be known.',
          owner_id: manager.worker_id,
          review_on: '2026-05-01',
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      assert.equal(await raiseRestrictionReviews(db, '2026-05-02'), 1)
      const [told] = await held(db)
      assert.deepEqual([told?.signal, told?.actor_id], ['restriction-review', manager.worker_id])
      assert.match(told?.evidence ?? '', /by Fri 1 May 2026; it stays in force/)
      await db.updateTable('restriction').set({ review_on: '2026-11-01' }).where('id', '=', id).execute()
      await raiseRestrictionReviews(db, '2026-05-03')
      assert.deepEqual(await held(db), [])
    }))
})

test('the night looks at every child open or lately heard of, and no other', () =>
  withDatabase(async db => {
    const heard = await aChild(db)
    await aContact(db, heard)
    const open = await aChild(db)
    await aReferral(db, open)
    const closed = await aChild(db)
    await aReferral(db, closed, {
      referral_on: '2020-03-02',
      referral_received_at: '2020-03-02T09:12:00.000Z',
      close_on: '2020-06-01',
      close_reason: 'RC7',
    })
    assert.deepEqual(await childrenToLookAt(db, '2026-03-04'), [heard, open].sort())
  }))
