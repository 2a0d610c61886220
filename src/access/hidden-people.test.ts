import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { aChild, aWorker } from '../../test/builders.ts'
import { withDatabase, withDatabaseAs } from '../../test/database.ts'
import type { Db } from '../record/database.ts'
import { nameActor } from './as-worker.store.ts'

const restrict = async (db: Db, person_id: string, owner_id: string): Promise<string> => {
  const { id } = await db
    .insertInto('restriction')
    .values({ person_id, level: 'restricted', reason_code: 'other', reason: 'Why', owner_id, review_on: '2027-01-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const seen = async (db: Db) => (await db.selectFrom('person').select('forename').execute()).map(row => row.forename)

describe('whom row-level security hides', () => {
  test('is asked anew when a record is restricted, a list is changed, or somebody else asks', () =>
    withDatabaseAs(
      async db => {
        await aChild(db)
        return aWorker(db, 'director')
      },
      async (db, actor) => {
        assert.deepEqual(await seen(db), ['Leo'])
        const { id: person_id } = await db.selectFrom('person').select('id').executeTakeFirstOrThrow()
        const restriction_id = await restrict(db, person_id, actor.worker_id)
        assert.deepEqual(await seen(db), [])
        await db.insertInto('restriction_member').values({ restriction_id, worker_id: actor.worker_id }).execute()
        assert.deepEqual(await seen(db), ['Leo'])
        await nameActor(db, { ...actor, worker_id: restriction_id })
        assert.deepEqual(await seen(db), [])
        await nameActor(db, actor)
        assert.deepEqual(await seen(db), ['Leo'])
      },
    ))

  test('is asked anew when a record is opened by break-glass and when a conflict is declared', () =>
    withDatabaseAs(
      async db => {
        const actor = await aWorker(db, 'team_manager')
        await restrict(db, await aChild(db), (await aWorker(db)).worker_id)
        return actor
      },
      async (db, { worker_id }) => {
        assert.deepEqual(await seen(db), [])
        await sql`
          insert into break_glass (worker_id, person_id, reference, reason_code, reason, needs_approval, approved_at, expires_at)
          select ${worker_id}, person_id, 1, 'other', 'A reason of twenty letters', false, now(), now() + interval '1 hour' from restriction`.execute(
          db,
        )
        assert.deepEqual(await seen(db), ['Leo'])
        await sql`update break_glass set expires_at = now() - interval '1 hour'`.execute(db)
        assert.deepEqual(await seen(db), [])
        await sql`update restriction set end_at = now()`.execute(db)
        assert.deepEqual(await seen(db), ['Leo'])
        await sql`
          insert into conflict_of_interest (worker_id, person_id, relation, declared_on)
          select ${worker_id}, person_id, 'friend', '2026-11-01' from restriction`.execute(db)
        assert.deepEqual(await seen(db), [])
      },
    ))

  test('are told apart however many are asked of, more than are remembered at once', () =>
    withDatabaseAs(
      async db => {
        const actor = await aWorker(db, 'team_manager')
        const owner = (await aWorker(db)).worker_id
        const people = await sql<{ id: string }>`
          insert into person (forename, surname, sex) select 'Child', n::text, 'U' from generate_series(1, 600) n returning id`.execute(
          db,
        )
        const ids = people.rows.filter((_, n) => n % 3 === 0).map(({ id }) => id)
        await sql`
          insert into restriction (person_id, level, reason_code, reason, owner_id, review_on)
          select id, 'restricted', 'other', 'Why', ${owner}, '2027-01-01' from unnest(${ids}::uuid[]) id`.execute(db)
        await sql`update closed_mark set bits = decode(repeat('ff', 2048), 'hex')`.execute(db)
        return actor
      },
      async db => {
        for (const _ of ['asked', 'and asked again']) assert.equal((await seen(db)).length, 400)
      },
    ))

  test('are those whose closed records do not list the reader, even where the marks were lost', () =>
    withDatabase(async db => {
      const reader = await aWorker(db, 'director')
      const closed = await aChild(db, { forename: 'Quillon' })
      await aChild(db)
      await restrict(db, closed, (await aWorker(db)).worker_id)
      await nameActor(db, reader)
      await sql`set local role golden_thread_web`.execute(db)
      assert.deepEqual(await seen(db), ['Leo'])
      await sql`set local role none`.execute(db)
      await sql`delete from closed_mark`.execute(db)
      await sql`set local role golden_thread_web`.execute(db)
      assert.deepEqual(await seen(db), ['Leo'])
    }))

  test('are marked by a load that lets the other triggers rest', () =>
    withDatabase(async db => {
      const closed = await aChild(db)
      const owner = await aWorker(db)
      await sql`set local session_replication_role = replica`.execute(db)
      await restrict(db, closed, owner.worker_id)
      const { rows } = await sql<{ is_marked: boolean }>`
        select get_bit(bits, mark_of(${closed})) = 1 as is_marked from closed_mark`.execute(db)
      assert.deepEqual(rows, [{ is_marked: true }])
    }))
})
