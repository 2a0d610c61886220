import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { aWorker } from '../../test/builders.ts'
import { freshDatabase, withDatabase } from '../../test/database.ts'
import { type Db, openDatabase } from '../record/database.ts'
import { logAccess, verifyAudit } from './audit.store.ts'

const faultsOf = async (db: Db) => (await verifyAudit(db)).faults.map(({ seq, says }) => `${seq}: ${says}`)

/** Five views logged in this connection's lane; then somebody with the owner's password touches the log. */
const touched = (by: (db: Db) => Promise<unknown>, found: readonly string[]) =>
  withDatabase(async db => {
    const actor = await aWorker(db)
    for (let n = 0; n < 5; n += 1) await logAccess(db, actor, [{ action: 'view', entity: `/page/${n}` }])
    assert.deepEqual(await faultsOf(db), [])
    await sql`set local session_replication_role = replica`.execute(db)
    await by(db)
    assert.deepEqual(await faultsOf(db), found)
  })

const CHANGED = 'the row is not the one that was sealed'
const MISSING = 'rows are missing or doubled before this one'

describe('the access log shows whether it was touched', () => {
  test('a row changed is found', () =>
    touched(db => sql`update access_log set entity = '/another' where seq = 2`.execute(db), [`2: ${CHANGED}`]))

  test('a row changed and sealed again is found at the row after it', () =>
    touched(
      async db => {
        await sql`update access_log set worker_id = null where seq = 2`.execute(db)
        await sql`
        update access_log row set hash = sha256((select hash from access_log where seq = 1) || access_log_words(row))
        where seq = 2`.execute(db)
      },
      [`3: ${CHANGED}`],
    ))

  test('a row taken out is found', () =>
    touched(db => sql`delete from access_log where seq = 3`.execute(db), [`4: ${MISSING}`]))

  test('a first row taken out is found', () =>
    touched(db => sql`delete from access_log where seq = 1`.execute(db), [`2: ${MISSING}`]))

  test('an end cut off is found', () =>
    touched(
      db => sql`delete from access_log where seq > 3`.execute(db),
      ['5: the end of the chain was cut off or replaced'],
    ))

  test('a row put in is found, in the middle and after the end, however well it is sealed', async () => {
    const copied = (seq: number, from: number) => (db: Db) =>
      sql`
      with new as (select (jsonb_populate_record(log, jsonb_build_object('seq', ${seq}::int, 'entity', '/forged'))).* from access_log log where seq = ${from})
      insert into access_log select * from new`.execute(db)
    await withDatabase(async db => {
      const actor = await aWorker(db)
      for (let n = 0; n < 5; n += 1) await logAccess(db, actor, [{ action: 'view', entity: `/page/${n}` }])
      await sql`set local session_replication_role = replica`.execute(db)
      await copied(3, 2)(db)
      assert.ok((await faultsOf(db)).includes(`3: ${MISSING}`))
    })
    await touched(
      async db => {
        await copied(6, 5)(db)
        await sql`
          update access_log row set hash = sha256((select hash from access_log where seq = 5) || access_log_words(row))
          where seq = 6`.execute(db)
      },
      ['6: the row was put in after the end of the chain'],
    )
  })

  test('a whole lane of somebody’s own is found', () =>
    touched(
      db =>
        sql`
        with new as (select (jsonb_populate_record(log, jsonb_build_object('lane', 70))).* from access_log log where seq = 1)
        insert into access_log select * from new`.execute(db),
      [`1: ${CHANGED}`, '1: the row was put in after the end of the chain'],
    ))

  test('no row is changed, taken out or truncated, even by the owner', async () => {
    for (const touch of ['update access_log set entity = null', 'delete from access_log', 'truncate access_log'])
      await withDatabase(async db => {
        await logAccess(db, await aWorker(db), [{ action: 'view', entity: '/' }])
        await assert.rejects(sql.raw(touch).execute(db), /append-only/)
      })
  })

  test('twenty connections write at once, each chain is whole and every row is there', async t => {
    const database = openDatabase(await freshDatabase(), { web: true, connections: 20 })
    try {
      const write = (n: number) =>
        database.db.transaction().execute(async trx => {
          await sql`insert into access_log (action, entity) values ('view', ${`/page/${n}`})`.execute(trx)
        })
      await Promise.all(Array.from({ length: 400 }, (_, n) => write(n)))
      const owner = openDatabase(database.url, { connections: 1 })
      const { rows, faults } = await verifyAudit(owner.db)
      const { rows: lanes } = await sql`select from access_log group by lane`.execute(owner.db)
      await owner.close()
      assert.deepEqual({ rows, faults }, { rows: 400, faults: [] })
      t.diagnostic(`${lanes.length} lanes`)
    } finally {
      await database.close()
    }
  })
})
