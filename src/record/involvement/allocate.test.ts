import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, anInvolvement, aReferral, aTeam, aWorker } from '../../../test/builders.ts'
import { withDatabase } from '../../../test/database.ts'
import type { Actor } from '../../access/actor.ts'
import { nameActor } from '../../access/as-worker.store.ts'
import { perform } from '../../practice/perform.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { allocate } from './allocate.act.ts'
import type { allocationForm } from './allocation.form.ts'
import { unallocatedChildren } from './involvement.store.ts'

type Values = ValuesOf<typeof allocationForm>

const today = '2026-03-20'
const values = (worker: Actor, some: Partial<Values> = {}): Values => ({
  has_worker: 'no',
  worker_id: worker.worker_id,
  start_at: today,
  rationale: 'She knows the school.',
  change_reason: null,
  handover: null,
  child_told_on: null,
  ...some,
})

const aCase = async (db: Db) => {
  const { team_id } = await aTeam(db)
  const dan = await aWorker(db, 'team_manager', { team_id })
  const [priya, tom] = [
    await aWorker(db, 'social_worker', { team_id, full_name: 'Priya Shah' }),
    await aWorker(db, 'newly_qualified', { team_id, full_name: 'Tom Ellis' }),
  ]
  const leo = await aChild(db)
  await aReferral(db, leo, {
    team_id,
    decided_at: '2026-03-03T10:00:00.000Z',
    decided_by: dan.worker_id,
    rationale: 'Assess.',
  })
  const name = async (given: Values) => {
    await nameActor(db, dan)
    const context = { actor: dan, now: `${today}T10:00:00.000Z`, today }
    return perform(db, context, allocate, { params: { person: leo }, values: given })
  }
  return { team_id, dan, priya, tom, leo, name }
}

const leads = (db: Db) =>
  db.selectFrom('involvement').selectAll().where('is_lead', '=', true).orderBy('start_at').orderBy('id').execute()

describe('naming a lead worker', () => {
  test('takes the child off the unallocated list, where they had waited since the decision', () =>
    withDatabase(async db => {
      const { team_id, priya, leo, name } = await aCase(db)
      const [waiting] = await unallocatedChildren(db, { within: team_id, today })
      assert.deepEqual([waiting?.person_id, waiting?.waiting_since, waiting?.days], [leo, '2026-03-03', 17])
      await name(values(priya))
      assert.deepEqual(await unallocatedChildren(db, { within: team_id, today }), [])
      const [lead] = await leads(db)
      assert.deepEqual([lead?.worker_id, lead?.role_code, lead?.start_at], [priya.worker_id, 'SW', today])
      const decision = await db.selectFrom('decision').select(['kind', 'what']).executeTakeFirstOrThrow()
      assert.deepEqual(decision, { kind: 'allocation', what: 'Priya Shah becomes the lead worker' })
    }))

  test('ends the earlier worker’s time on the same day, with why, the handover and when the child was told', () =>
    withDatabase(async db => {
      const { priya, tom, leo, name } = await aCase(db)
      await anInvolvement(db, leo, priya)
      const change = {
        change_reason: 'LEFTRL',
        handover: 'Joint visit on Friday.',
        child_told_on: '2026-03-19',
      } as const
      const { done } = await name(values(tom, change))
      assert.equal(done?.name, 'Tom Ellis')
      const [earlier, now] = await leads(db)
      assert.deepEqual(
        [earlier?.end_at, earlier?.change_reason, earlier?.handover, earlier?.child_told_on],
        [today, 'LEFTRL', 'Joint visit on Friday.', '2026-03-19'],
      )
      assert.deepEqual([now?.start_at, now?.end_at, now?.role_code], [today, null, 'ASYE'])
    }))

  test('is refused as a change without its reason and handover', () =>
    withDatabase(async db => {
      const { priya, tom, leo, name } = await aCase(db)
      await anInvolvement(db, leo, priya)
      const { refusals } = await name(values(tom))
      assert.deepEqual(
        refusals?.map(({ field }) => field),
        ['change_reason', 'handover'],
      )
      const same = await name(values(priya, { change_reason: 'MANAGE', handover: 'None needed.' }))
      assert.match(same.refusals?.[0]?.says ?? '', /is the lead worker already/)
    }))

  test('is refused before the referral came, and for somebody who carries no cases', () =>
    withDatabase(async db => {
      const { priya, dan, name } = await aCase(db)
      assert.equal((await name(values(priya, { start_at: '2026-02-27' }))).refusals?.[0]?.field, 'start_at-day')
      assert.equal((await name(values(dan))).refusals?.[0]?.field, 'worker_id')
    }))
})
