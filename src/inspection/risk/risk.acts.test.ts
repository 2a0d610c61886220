import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { ChangedSinceYouLooked, NotAllowed } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { addRisk } from './add-risk.act.ts'
import { changeRisk } from './change-risk.act.ts'
import { closeRisk } from './close-risk.act.ts'
import { reviewRisk } from './review-risk.act.ts'
import { findRisk, risks } from './risk.store.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

const begin = async (db: Db) => {
  const ruth = await aWorker(db, 'head_of_service', { full_name: 'Ruth Adeyemi' })
  const { item } = await anImprovement(db)
  const context = { actor: ruth, ...TODAY }
  const told = {
    what: 'Social workers leave faster than they come.',
    cause: 'Pay next door.',
    happened_on: null,
    mitigation: 'A retention payment.',
    owner_id: ruth.worker_id,
    threatens: `improvement:${item}`,
  }
  const values = { ...told, likelihood: '3', impact: '4' } as const
  const { done } = await perform(db, context, addRisk, { params: {}, values })
  assert.ok(done)
  const params = { risk: done.id }
  const review = (likelihood: '1' | '5', escalated_to: string | null = null, today = '2026-11-22') =>
    perform(db, { ...context, today }, reviewRisk, {
      params,
      values: { likelihood, impact: '4', says: 'Two more have left.', escalated_to },
    })
  return { context, told, values, params, id: done.id, review, item }
}

describe('a risk of the programme', () => {
  test('is raised with its score, and threatens one thing or the whole programme', () =>
    withDatabase(async db => {
      const { context, values, id } = await begin(db)
      const found = await findRisk(db, id)
      assert.deepEqual([found.raised_on, found.likelihood, found.impact, found.number], ['2026-11-22', 3, 4, 1])
      const { done } = await perform(db, context, addRisk, {
        params: {},
        values: { ...values, threatens: 'programme' },
      })
      const whole = await findRisk(db, done?.id ?? '')
      assert.deepEqual([whole.workstream_id, whole.improvement_item_id], [null, null])
    }))

  test('keeps what its score was at each review, and since when it is escalated', () =>
    withDatabase(async db => {
      const { id, review } = await begin(db)
      await review('5', 'the improvement board', '2026-11-20')
      await review('1', 'the improvement board')
      const found = await findRisk(db, id)
      assert.deepEqual(
        found.reviews.map(each => [each.was_likelihood, each.likelihood, each.reviewed_by]),
        [
          [5, 1, 'Ruth Adeyemi'],
          [3, 5, 'Ruth Adeyemi'],
        ],
      )
      assert.deepEqual(
        [found.likelihood, found.escalated_to, found.escalated_on],
        [1, 'the improvement board', '2026-11-20'],
      )
      await review('1')
      assert.deepEqual([(await findRisk(db, id)).escalated_to, (await findRisk(db, id)).escalated_on], [null, null])
    }))

  test('is changed in all but its score, by whoever saw it as it is', () =>
    withDatabase(async db => {
      const { context, told, params, id } = await begin(db)
      const given = { params, values: { ...told, happened_on: '2026-11-02' }, seen_version: 1 }
      await perform(db, context, changeRisk, given)
      assert.equal((await findRisk(db, id)).happened_on, '2026-11-02')
      await assert.rejects(perform(db, context, changeRisk, given), ChangedSinceYouLooked)
    }))

  test('is closed with why, stays in the list, and is not reviewed or closed again', () =>
    withDatabase(async db => {
      const { context, params, id, review } = await begin(db)
      const close = (closed_on: string) =>
        perform(db, context, closeRisk, {
          params,
          values: { closed_on, closed_because: 'Nobody has left since June.' },
        })
      assert.match((await close('2026-11-21')).refusals?.[0]?.says ?? '', /raised on Sun 22 Nov 2026/)
      assert.ok((await close('2026-11-22')).done)
      assert.deepEqual(
        (await risks(db)).map(each => [each.id, each.closed_on]),
        [[id, '2026-11-22']],
      )
      assert.match((await review('5')).refusals?.[0]?.says ?? '', /closed on Sun 22 Nov 2026/)
      assert.match((await close('2026-11-22')).refusals?.[0]?.says ?? '', /closed on/)
    }))

  test('is raised by those who change the programme', () =>
    withDatabase(async db => {
      const { values } = await begin(db)
      const actor = await aWorker(db, 'qa_auditor')
      await assert.rejects(perform(db, { actor, ...TODAY }, addRisk, { params: {}, values }), NotAllowed)
    }))
})
