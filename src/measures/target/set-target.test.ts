import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../../record/database.ts'
import { setMeasureTarget } from './set-target.act.ts'
import { targetsOf, targetsOn } from './target.store.ts'

const values = { year: 2027, target: 85, tolerance: 5, because: null }

const setter = async (db: Db) => {
  const actor = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  let minute = 10
  return (some: object = {}) =>
    perform(db, { actor, today: '2026-11-22', now: `2026-11-22T10:${minute++}:00.000Z` }, setMeasureTarget, {
      params: { measure: 'AS1' },
      values: { ...values, ...some },
    })
}

describe('a target', () => {
  test('set again stands beside what it was, with why, and the last is in force', () =>
    withDatabase(async db => {
      const set = await setter(db)
      await set()
      await set({ target: 80, because: 'Two teams are without a manager' })
      const [year] = await targetsOf(db, 'AS1')
      assert.deepEqual(
        [year?.target, year?.because, year?.set_by],
        [80, 'Two teams are without a manager', 'Diana Holt'],
      )
      assert.deepEqual(
        year?.before.map(({ target }) => target),
        [85],
      )
      assert.equal((await targetsOn(db, '2026-11-22')).get('AS1')?.target, 80)
    }))

  test('is not set again without why, nor to what it is', () =>
    withDatabase(async db => {
      const set = await setter(db)
      await set()
      assert.match((await set({ target: 80 })).refusals?.[0]?.says ?? '', /It was 85 for that year/)
      assert.match((await set()).refusals?.[0]?.says ?? '', /This is the target it has/)
    }))

  test('of another year needs no reason', () =>
    withDatabase(async db => {
      const set = await setter(db)
      await set()
      assert.ok((await set({ year: 2028, target: 90 })).done)
    }))

  test('of a percentage is no more than all', () =>
    withDatabase(async db => {
      const set = await setter(db)
      assert.match((await set({ target: 120 })).refusals?.[0]?.says ?? '', /cannot be over 100/)
    }))
})
