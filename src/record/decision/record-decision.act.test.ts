import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withDatabase } from '../../../test/database.ts'
import { aKnownChild } from '../../../test/known-child.ts'
import { perform } from '../../practice/perform.ts'
import { NotAllowed } from '../conditions.ts'
import type { Db } from '../database.ts'
import { decisionsOf, earlierActions } from './decision.store.ts'
import { recordDecision } from './record-decision.act.ts'

const TODAY = { today: '2026-11-22', now: '2026-11-22T10:42:00.000Z' } as const
const decision = {
  kind: 'oversight',
  decided_on: '2026-11-22',
  what: 'Continue to January and look again',
  rationale: 'Leo is calmer; the help rests on nana now as well.',
  read: ['chronology', 'voice'],
  challenge: null,
  has_action: true,
  action: 'Ask nursery for November’s attendance',
  action_owner: 'Priya Shah',
  action_due_on: '2026-12-04',
} as const

const answered = async (db: Db, leo: string, state: 'done' | 'not_done') => {
  const earlier = await earlierActions(db, leo)
  return { ...decision, read: [...decision.read], earlier: earlier.map(({ id }) => ({ decision_id: id, state })) }
}

describe('a manager’s decision', () => {
  test('is kept with who, when, why and what was read, and closes the action before it', () =>
    withDatabase(async db => {
      const { leo, dan, plan_id } = await aKnownChild(db)
      const values = await answered(db, leo, 'done')
      const result = await perform(db, { actor: dan, ...TODAY }, recordDecision, { params: { person: leo }, values })
      assert.equal(result.refusals, undefined)
      const [latest, before] = await decisionsOf(db, leo)
      assert.equal(latest?.by, 'Dan Mercer')
      assert.equal(latest?.subject_id, plan_id)
      assert.deepEqual(latest?.read, ['chronology', 'voice'])
      assert.equal(before?.action_done_on, '2026-11-22')
      const told = await db.selectFrom('chronology_entry').select('says').where('kind', '=', 'decision').execute()
      assert.deepEqual(told, [{ says: 'Manager decided: Continue to January and look again' }])
    }))

  test('“plan continues” is not enough: what was asked before must be answered', () =>
    withDatabase(async db => {
      const { leo, dan } = await aKnownChild(db)
      const values = { ...(await answered(db, leo, 'done')), earlier: [] }
      const result = await perform(db, { actor: dan, ...TODAY }, recordDecision, { params: { person: leo }, values })
      assert.deepEqual(
        result.refusals?.map(({ field }) => field),
        ['earlier'],
      )
    }))

  test('an action that is not done yet stays to be done', () =>
    withDatabase(async db => {
      const { leo, dan } = await aKnownChild(db)
      const values = await answered(db, leo, 'not_done')
      await perform(db, { actor: dan, ...TODAY }, recordDecision, { params: { person: leo }, values })
      assert.deepEqual(
        (await earlierActions(db, leo)).map(({ action }) => action),
        ['Write to Leo’s father', 'Ask nursery for November’s attendance'],
      )
    }))

  test('starts the three months of management oversight again', () =>
    withDatabase(async db => {
      const { leo, dan } = await aKnownChild(db)
      const values = await answered(db, leo, 'done')
      await perform(db, { actor: dan, ...TODAY }, recordDecision, { params: { person: leo }, values })
      const run = await db
        .selectFrom('clock_run')
        .select('started_on')
        .where('clock', '=', 'SU-03')
        .where('stopped_on', 'is', null)
        .executeTakeFirst()
      assert.equal(run?.started_on, '2026-11-22')
    }))

  test('is not a social worker’s to record', () =>
    withDatabase(async db => {
      const { leo, priya } = await aKnownChild(db)
      const values = await answered(db, leo, 'done')
      await assert.rejects(
        perform(db, { actor: priya, ...TODAY }, recordDecision, { params: { person: leo }, values }),
        NotAllowed,
      )
    }))
})
