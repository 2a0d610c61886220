import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { aWorker } from '../../test/builders.ts'
import { freshDatabase } from '../../test/database.ts'
import { logAccess } from '../access/audit.store.ts'
import { type Db, openDatabase } from '../record/database.ts'
import { auditCommand } from './audit.ts'
import { Unusable } from './read-options.ts'

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-heads-'))
const file = join(folder, 'heads.json')
after(() => rmSync(folder, { recursive: true }))

const run = async (...args: string[]) => {
  const out: string[] = []
  const status = await auditCommand.run(args, { out: text => out.push(text), err: text => out.push(text) })
  return { status, out: out.join('\n') }
}

/** Five entries in one chain, their heads kept in a file, and three entries more; then the work. */
const kept = async (work: (db: Db) => Promise<void>) => {
  const before = process.env.DATABASE_URL
  const url = await freshDatabase()
  const { db, close } = openDatabase(url, { connections: 1 })
  process.env.DATABASE_URL = url
  try {
    const actor = await aWorker(db)
    const view = async (times: number) => {
      for (let n = 0; n < times; n += 1) await logAccess(db, actor, [{ action: 'view', entity: `/page/${n}` }])
    }
    await view(5)
    writeFileSync(file, (await run('heads')).out)
    await view(3)
    await work(db)
  } finally {
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
    await close()
  }
}

/** What somebody with the owner's password can do: triggers off, and every seal after the change made anew. */
const rewrite = (db: Db, change: (db: Db) => Promise<unknown>) =>
  db.transaction().execute(async trx => {
    await sql`set local session_replication_role = replica`.execute(trx)
    await change(trx)
    const { rows } = await sql<{
      lane: number
      seq: number
    }>`select lane, seq from access_log order by lane, seq`.execute(trx)
    for (const { lane, seq } of rows)
      await sql`
        update access_log row set hash = sha256(coalesce((select hash from access_log where lane = ${lane} and seq = ${seq - 1}), '\\x00') || access_log_words(row))
        where lane = ${lane} and seq = ${seq}`.execute(trx)
    await sql`
      update access_lane set last_seq = coalesce(top.seq, 0), last_hash = coalesce(top.hash, '\\x00')
      from access_lane lanes left join lateral (
        select seq, hash from access_log where access_log.lane = lanes.lane order by seq desc limit 1
      ) top on true
      where lanes.lane = access_lane.lane`.execute(trx)
  })

describe('the heads of the access log, kept elsewhere', () => {
  test('name every chain with where it ended', () =>
    kept(async () => {
      const { status, out } = await run('heads')
      const { taken_at, heads } = JSON.parse(out) as { taken_at: string; heads: { seq: number; hash: string }[] }
      assert.equal(status, 0)
      assert.match(taken_at, /^\d{4}-\d\d-\d\dT/)
      assert.equal(heads.length, 64)
      assert.deepEqual(
        heads.filter(({ seq }) => seq > 0).map(({ seq, hash }) => [seq, hash.length]),
        [[8, 64]],
      )
    }))

  test('show that nothing was cut or written anew, however much was logged since', () =>
    kept(async () => {
      const { status, out } = await run('verify', '--heads', file)
      assert.equal(status, 0)
      assert.match(out, /The log is whole: 8 entries\. Nothing was cut or written anew since the heads of [A-Z]/)
    }))

  test('find a chain that was written anew with its head, which the chain alone does not show', () =>
    kept(async db => {
      await rewrite(db, all => sql`update access_log set worker_id = null where seq = 3`.execute(all))
      assert.equal((await run('verify')).status, 0)
      const { status, out } = await run('verify', '--heads', file)
      assert.equal(status, 1)
      assert.match(
        out,
        /entry 5: this was the last entry when the heads were kept, and another has been put in its place/,
      )
    }))

  test('find an end that was cut off with the head moved back', () =>
    kept(async db => {
      await rewrite(db, all => sql`delete from access_log where seq > 4`.execute(all))
      assert.equal((await run('verify')).status, 0)
      const { status, out } = await run('verify', '--heads', file, '--json')
      const { faults, heads_taken_at } = JSON.parse(out) as {
        faults: { seq: number; says: string }[]
        heads_taken_at: string
      }
      assert.equal(status, 1)
      assert.ok(heads_taken_at)
      assert.deepEqual(
        faults.map(({ seq, says }) => `${seq}: ${says}`),
        ['5: this was the last entry when the heads were kept, and it is there no more'],
      )
    }))

  test('do not show what was written after they were kept: they are kept again each day', () =>
    kept(async db => {
      await rewrite(db, all => sql`update access_log set worker_id = null where seq = 7`.execute(all))
      assert.equal((await run('verify', '--heads', file)).status, 0)
    }))

  test('are read from a file that holds them all, and from no other', async () => {
    const refused = (says: RegExp, ...args: string[]) =>
      assert.rejects(auditCommand.run(args, { out() {}, err() {} }), (error: Error) => {
        assert.ok(error instanceof Unusable)
        assert.match(error.message, says)
        return true
      })
    await refused(/There is no file/, 'verify', '--heads', join(folder, 'none.json'))
    for (const text of [
      '',
      '[]',
      '{"taken_at":"2026-11-22T10:00:00Z","heads":[]}',
      '{"taken_at":"x","heads":[{"lane":1,"seq":2}]}',
    ]) {
      writeFileSync(file, text)
      await refused(/holds no heads of the log/, 'verify', '--heads', file)
    }
    await refused(/--heads needs a value/, 'verify', '--heads')
    await refused(/Say what to do with the log/, 'heads', 'more')
    await refused(/Say what to do with the log/)
  })
})
