import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anImprovement } from '../../../test/an-improvement.ts'
import { aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed, NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { findPlanned } from './milestone.store.ts'
import { planAction } from './plan-action.act.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const

const begin = async (db: Db) => {
  const actor = await aWorker(db, 'director')
  const one = await anImprovement(db)
  const other = await anImprovement(db, { start_on: '2019-07-01' })
  const action = async (improvement_item_id: string, what: string) =>
    (
      await db
        .insertInto('improvement_action')
        .values({ improvement_item_id, what, due_on: '2026-12-18' })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const ids = { train: await action(one.item, 'Train'), audit: await action(other.item, 'Audit') }
  const plan = (which: keyof typeof ids, waits_for_id: string, is_milestone = true, by = actor) =>
    perform(db, { actor: by, ...TODAY }, planAction, {
      params: { item: which === 'train' ? one.item : other.item, action: ids[which] },
      values: { is_milestone, waits_for_id },
    })
  return { ids, plan, one, other }
}

describe('an action of the plan', () => {
  test('is made a milestone, and waits for an action of another improvement', () =>
    withDatabase(async db => {
      const { ids, plan, other } = await begin(db)
      assert.ok((await plan('audit', ids.train)).done)
      const { planned } = await findPlanned(db, other.item, ids.audit)
      assert.deepEqual([planned.is_milestone, planned.waits_for_id], [true, ids.train])
    }))

  test('waits neither for itself, nor for what waits for it, nor for what is not there', () =>
    withDatabase(async db => {
      const { ids, plan, one } = await begin(db)
      await plan('audit', ids.train)
      const says = async (waits: string) => (await plan('train', waits)).refusals?.[0]?.says ?? ''
      assert.match(await says(ids.train), /cannot wait for itself/)
      assert.match(await says(ids.audit), /“Audit” already waits for this one/)
      assert.match(await says(one.item), /not in the programme/)
      await assert.rejects(
        db.updateTable('improvement_action').set({ waits_for_id: ids.train }).where('id', '=', ids.train).execute(),
        /waits_for|check/,
      )
    }))

  test('is planned by those who change the programme, and only under its own improvement', () =>
    withDatabase(async db => {
      const { ids, plan, one } = await begin(db)
      const worker = await aWorker(db, 'social_worker')
      await assert.rejects(plan('train', 'none', true, worker), NotAllowed)
      await assert.rejects(findPlanned(db, one.item, ids.audit), NotFound)
    }))
})
