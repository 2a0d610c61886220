import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { ChangedSinceYouLooked, NotAllowed, NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { findItem } from '../improvement/improvement.store.ts'
import { addWorkstream } from './add-workstream.act.ts'
import { changeWorkstream } from './change-workstream.act.ts'
import { placeItem } from './place-item.act.ts'
import { findWorkstream, workstreams } from './workstream.store.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

const begin = async (db: Db) => {
  const diana = await aWorker(db, 'director', { full_name: 'Diana Holt' })
  const context = { actor: diana, ...TODAY }
  const values = {
    name: 'The front door',
    scope: 'From the first call to the decision.',
    sponsor_id: diana.worker_id,
    lead_id: diana.worker_id,
  }
  const add = (name = values.name) => perform(db, context, addWorkstream, { params: {}, values: { ...values, name } })
  const added = async (name?: string) => {
    const { done } = await add(name)
    assert.ok(done)
    return done.id
  }
  return { diana, context, values, add, added, ...(await anImprovement(db)) }
}

describe('a workstream', () => {
  test('has a name of its own, a scope, a sponsor and a lead', () =>
    withDatabase(async db => {
      const { add, added } = await begin(db)
      const found = await findWorkstream(db, await added())
      assert.deepEqual([found.name, found.sponsor, found.lead], ['The front door', 'Diana Holt', 'Diana Holt'])
      assert.deepEqual((await add('the FRONT door')).refusals, [
        { field: 'name', says: 'Another workstream is called this' },
      ])
      assert.equal((await workstreams(db)).length, 1)
    }))

  test('is changed by whoever saw it as it is', () =>
    withDatabase(async db => {
      const { context, values, added } = await begin(db)
      const workstream = await added()
      const given = { params: { workstream }, values: { ...values, scope: 'And the first visit.' }, seen_version: 1 }
      await perform(db, context, changeWorkstream, given)
      assert.equal((await findWorkstream(db, workstream)).scope, 'And the first visit.')
      await assert.rejects(perform(db, context, changeWorkstream, given), ChangedSinceYouLooked)
    }))

  test('is made by those who change the programme, and not found where there is none', () =>
    withDatabase(async db => {
      const { values } = await begin(db)
      const actor = await aWorker(db, 'team_manager')
      await assert.rejects(perform(db, { actor, ...TODAY }, addWorkstream, { params: {}, values }), NotAllowed)
      for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
        await assert.rejects(findWorkstream(db, id), NotFound)
    }))
})

describe('an improvement', () => {
  test('is in no workstream until somebody says, is moved to another, and taken out', () =>
    withDatabase(async db => {
      const { context, added, item } = await begin(db)
      const [first, second] = [await added(), await added('Leadership')]
      const place = (workstream_id: string) =>
        perform(db, context, placeItem, { params: { item }, values: { workstream_id } })
      assert.equal((await findItem(db, item)).workstream, null)
      await place(first)
      await place(second)
      assert.equal((await findItem(db, item)).workstream, 'Leadership')
      await place('none')
      assert.equal((await findItem(db, item)).workstream, null)
      assert.match((await place(item)).refusals?.[0]?.says ?? '', /not in the programme any more/)
    }))
})
