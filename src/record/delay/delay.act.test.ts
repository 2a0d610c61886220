import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withDatabase } from '../../../test/database.ts'
import { aKnownChild } from '../../../test/known-child.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import { answerDelay } from './answer-delay.act.ts'
import { deadlinesOf } from './delay.store.ts'
import { explainDelay } from './explain-delay.act.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
const because = { code: 'worker_absent', detail: 'Jo left in July and the review was not handed over.' } as const

const named = async (db: Db, leo: string, clock: string) => {
  const found = (await deadlinesOf(db, leo)).find(each => each.clock === clock && each.ended === null)
  assert.ok(found)
  return found
}
const explain = async (db: Db, actor: Actor, leo: string, run: string) => {
  await nameActor(db, actor)
  return perform(db, { actor, ...TODAY }, explainDelay, { params: { person: leo, run }, values: because })
}
const answer = async (db: Db, actor: Actor, leo: string, run: string, how: 'accepted' | 'not_accepted') => {
  await nameActor(db, actor)
  const values = { answer: how, rationale: 'The review is booked for Thursday.' }
  return perform(db, { actor, ...TODAY }, answerDelay, { params: { person: leo, run }, values })
}

describe('a deadline that passed', () => {
  test('has its reason in the worker’s words, accepted by a manager, and still counts as missed', () =>
    withDatabase(async db => {
      const { leo, priya, dan } = await aKnownChild(db)
      const review = await named(db, leo, 'CIN-02')
      await explain(db, priya, leo, review.id)
      await answer(db, dan, leo, review.id, 'accepted')
      const now = await named(db, leo, 'CIN-02')
      assert.equal(now.delay?.reason, 'Worker absent or left. Jo left in July and the review was not handed over.')
      assert.deepEqual([now.delay?.given_by, now.delay?.approved_by], ['Priya Shah', 'Dan Mercer'])
      assert.deepEqual([now.due_on, now.ended], [review.due_on, null])
      const kinds = await db.selectFrom('decision').select('kind').where('kind', '=', 'delay_accepted').execute()
      assert.equal(kinds.length, 1)
    }))

  test('is asked about again when the manager does not accept the reason, which is kept', () =>
    withDatabase(async db => {
      const { leo, priya, dan } = await aKnownChild(db)
      const review = await named(db, leo, 'CIN-02')
      await explain(db, priya, leo, review.id)
      await answer(db, dan, leo, review.id, 'not_accepted')
      assert.equal((await named(db, leo, 'CIN-02')).delay, null)
      const kept = await db.selectFrom('clock_delay').select('void_reason').execute()
      assert.deepEqual(kept, [{ void_reason: 'Not accepted: The review is booked for Thursday.' }])
    }))

  test('is not explained before it has passed', () =>
    withDatabase(async db => {
      const { leo, priya } = await aKnownChild(db)
      const visit = await named(db, leo, 'CIN-04')
      const { refusals } = await explain(db, priya, leo, visit.id)
      assert.match(refusals?.[0]?.says ?? '', /has not passed/)
    }))

  test('is not accepted by the manager who gave the reason', () =>
    withDatabase(async db => {
      const { leo, dan } = await aKnownChild(db)
      const review = await named(db, leo, 'CIN-02')
      await explain(db, dan, leo, review.id)
      const { refusals } = await answer(db, dan, leo, review.id, 'accepted')
      assert.match(refusals?.[0]?.says ?? '', /another manager/)
    }))
})
