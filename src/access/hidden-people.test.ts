import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aChild, aWorker } from '../../test/builders.ts'
import { withDatabaseAs } from '../../test/database.ts'
import type { Db } from '../record/database.ts'
import { nameActor } from './as-worker.store.ts'

const seen = async (db: Db) => (await db.selectFrom('person').select('forename').execute()).map(row => row.forename)

describe('whom row-level security hides is worked out once a transaction', () => {
  test('and again when a record is restricted, a list is changed, or somebody else asks', () =>
    withDatabaseAs(
      async db => {
        await aChild(db)
        return aWorker(db, 'director')
      },
      async (db, actor) => {
        assert.deepEqual(await seen(db), ['Leo'])
        const { id: person_id } = await db.selectFrom('person').select('id').executeTakeFirstOrThrow()
        const { id: restriction_id } = await db
          .insertInto('restriction')
          .values({
            person_id,
            level: 'restricted',
            reason_code: 'other',
            reason: 'For this test',
            owner_id: actor.worker_id,
            review_on: '2027-01-01',
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        assert.deepEqual(await seen(db), [])
        await db.insertInto('restriction_member').values({ restriction_id, worker_id: actor.worker_id }).execute()
        assert.deepEqual(await seen(db), ['Leo'])
        await nameActor(db, { ...actor, worker_id: restriction_id })
        assert.deepEqual(await seen(db), [])
        await nameActor(db, actor)
        assert.deepEqual(await seen(db), ['Leo'])
      },
    ))
})
