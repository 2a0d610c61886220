import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aChild, aReferral, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { ChangedSinceYouLooked, NotAllowed, NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { addAction } from './add-action.act.ts'
import { attachMeasure } from './attach-measure.act.ts'
import { changeItem } from './change-item.act.ts'
import { detachMeasure } from './detach-measure.act.ts'
import { finishAction } from './finish-action.act.ts'
import { actionsOf, attachedTo, findItem } from './improvement.store.ts'
import { redateAction } from './redate-action.act.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

const programme = async (db: Db) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const { item } = await anImprovement(db)
  const context = { actor: diana, ...TODAY }
  const add = async (due_on = '2026-12-18') => {
    const values = { what: 'Brief every school', owner_id: diana.worker_id, start_on: null, due_on }
    await perform(db, context, addAction, { params: { item }, values })
    const [action] = await actionsOf(db, [item])
    assert.ok(action)
    return action
  }
  const attach = (measure: string, target = 20) => {
    const values = { baseline_on: '2026-03-31', target, target_on: '2027-03-31', why: 'It is what they asked for' }
    return perform(db, context, attachMeasure, { params: { item, measure }, values })
  }
  return { diana, item, context, add, attach }
}

describe('an improvement’s owner, date and RAG', () => {
  const values = { owner_id: null, due_on: '2027-03-31', rag: 'A', rag_because: 'The panel began in October' } as const

  test('are said by a person, with why, and by whom is kept', () =>
    withDatabase(async db => {
      const { item, context } = await programme(db)
      await perform(db, context, changeItem, { params: { item }, values })
      const found = await findItem(db, item)
      assert.deepEqual([found.rag, found.rag_by, found.rag_on], ['A', 'Diana Holt', '2026-11-22'])
    }))

  test('are refused as a colour without a reason', () =>
    withDatabase(async db => {
      const { item, context } = await programme(db)
      const given = { params: { item }, values: { ...values, rag_because: null } }
      const { refusals } = await perform(db, context, changeItem, given)
      assert.deepEqual(refusals, [{ field: 'rag_because', says: 'Say why it is amber' }])
    }))

  test('are shown to whoever saves second', () =>
    withDatabase(async db => {
      const { item, context } = await programme(db)
      const given = { params: { item }, values, seen_version: 1 }
      await perform(db, context, changeItem, given)
      await assert.rejects(perform(db, context, changeItem, given), ChangedSinceYouLooked)
    }))

  test('are read by a social worker and changed by none', () =>
    withDatabase(async db => {
      const { item } = await programme(db)
      const actor = await aWorker(db, 'social_worker')
      await assert.rejects(perform(db, { actor, ...TODAY }, changeItem, { params: { item }, values }), NotAllowed)
    }))
})

describe('an action', () => {
  test('given another date keeps every date it had', () =>
    withDatabase(async db => {
      const { item, context, add } = await programme(db)
      const { id } = await add('2026-09-30')
      for (const due_on of ['2026-10-30', '2026-12-11'])
        await perform(db, context, redateAction, {
          params: { item, action: id },
          values: { due_on, because: 'Two schools could not meet' },
        })
      const [action] = await actionsOf(db, [item])
      assert.equal(action?.due_on, '2026-12-11')
      assert.deepEqual(
        action?.redatings.map(({ from_due_on, to_due_on }) => [from_due_on, to_due_on]),
        [
          ['2026-09-30', '2026-10-30'],
          ['2026-10-30', '2026-12-11'],
        ],
      )
    }))

  test('is not moved to the date it has', () =>
    withDatabase(async db => {
      const { item, context, add } = await programme(db)
      const { id, due_on } = await add()
      const given = { params: { item, action: id }, values: { due_on, because: 'x' } }
      assert.equal((await perform(db, context, redateAction, given)).refusals?.[0]?.field, 'due_on')
    }))

  test('is done once, with what shows it, and its date then stays', () =>
    withDatabase(async db => {
      const { item, context, add } = await programme(db)
      const { id } = await add()
      const done = { params: { item, action: id }, values: { done_on: '2026-11-16', evidence: '22 records seen' } }
      assert.ok((await perform(db, context, finishAction, done)).done)
      assert.match((await perform(db, context, finishAction, done)).refusals?.[0]?.says ?? '', /done already/)
      const later = { params: { item, action: id }, values: { due_on: '2027-01-08', because: 'x' } }
      assert.match((await perform(db, context, redateAction, later)).refusals?.[0]?.says ?? '', /its date stays/)
    }))

  test('of another improvement is not found', () =>
    withDatabase(async db => {
      const { context, add } = await programme(db)
      const { id } = await add()
      const other = await anImprovement(db, { start_on: '2019-07-01' })
      const given = { params: { item: other.item, action: id }, values: { due_on: '2027-01-08', because: 'x' } }
      await assert.rejects(perform(db, context, redateAction, given), NotFound)
    }))
})

describe('a measure attached', () => {
  test('has its baseline counted from the record on the day chosen', () =>
    withDatabase(async db => {
      const { item, attach } = await programme(db)
      const [leo, ava] = [await aChild(db), await aChild(db, { forename: 'Ava' })]
      await aReferral(db, leo, { referral_on: '2025-09-01', close_on: '2025-10-01', close_reason: 'RC1' })
      await aReferral(db, leo)
      await aReferral(db, ava)
      assert.ok((await attach('FD7')).done)
      const [found] = await attachedTo(db, [item])
      assert.deepEqual([found?.measure, found?.baseline_numerator, found?.baseline_denominator], ['FD7', 1, 3])
    }))

  test('is attached once, with a target it can reach', () =>
    withDatabase(async db => {
      const { attach } = await programme(db)
      assert.match((await attach('FD7', 120)).refusals?.[0]?.says ?? '', /100 or less/)
      await attach('FD7')
      assert.match((await attach('FD7')).refusals?.[0]?.says ?? '', /attached to this improvement already/)
    }))

  test('is one of which more or less is better', () =>
    withDatabase(async db => {
      const { attach } = await programme(db)
      for (const id of ['AS8', 'XX1']) await assert.rejects(attach(id), NotFound)
    }))

  test('is taken off with why, and kept in the history', () =>
    withDatabase(async db => {
      const { item, context, attach } = await programme(db)
      await attach('FD7')
      const given = { params: { item, measure: 'fd7' }, values: { reason: 'FD12 says it better' } }
      await perform(db, context, detachMeasure, given)
      assert.deepEqual(await attachedTo(db, [item]), [])
      const kept = await db.selectFrom('improvement_measure').select('void_reason').execute()
      assert.deepEqual(kept, [{ void_reason: 'FD12 says it better' }])
    }))
})
