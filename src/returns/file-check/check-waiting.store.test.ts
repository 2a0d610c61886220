import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { aFileCheck, aSession, CHECK_DAY, theReturn } from '../../../test/a-file-check.ts'
import { freshDatabase } from '../../../test/database.ts'
import { type Db, openDatabase } from '../../record/database.ts'
import { checkWaiting, forgetOldChecks } from './check-waiting.store.ts'
import { filesOf, findCheck, keepCheck } from './file-check.store.ts'
import { faultyRows } from './found.store.ts'
import { countsOf } from './found-counts.store.ts'

const withChecks = async (work: (db: Db) => Promise<void>) => {
  const { db, close } = openDatabase(await freshDatabase(), { connections: 3 })
  try {
    await work(db)
  } finally {
    await close()
  }
}

const file = (name: string, ...lines: string[]) => ({ name, bytes: Buffer.from(`${lines.join('\n')}\n`) })
const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE'
const EVERY = { rules: null, table: null, field: null, child: null, since: null } as const

/** The faults of a kind as 'rule row', in the order of the file. */
const faultsOf = async (db: Db, id: string, wanted: object) =>
  (await faultyRows(db, id, { ...EVERY, ...wanted }, { from: 0, most: 100 })).flatMap(({ row, faults }) =>
    faults.map(({ rule }) => `${rule} ${row}`),
  )

describe('files that wait to be checked', () => {
  test('are checked in a thread of their own, and what was found is kept with the rows as they were sent', () =>
    withChecks(async db => {
      const id = await aFileCheck(db, await aSession(db))
      const { state, year, children, not_run, compared_at } = await findCheck(db, id)
      assert.deepEqual([state, year, children, compared_at], ['checked', 2027, 2, null])
      assert.ok(not_run.some(({ why }) => why === 'It needs UASC, not given here'))
      const [review] = await faultyRows(db, id, { ...EVERY, rules: ['166'] }, { from: 0, most: 10 })
      assert.deepEqual(
        [review?.return_table, review?.row, review?.line, review?.child, review?.cells],
        ['Reviews', 1, 3, '1001', ['1001', '04/02/2012', 'x', 'PN9']],
      )
      assert.deepEqual(
        (await filesOf(db, id)).map(({ file_name, return_table, rows }) => [file_name, return_table, rows]),
        [
          ['header.csv', 'Header', 2],
          ['episodes.csv', 'Episodes', 3],
          ['missing.csv', 'Missing', 2],
          ['reviews.csv', 'Reviews', 2],
          ['ad1.csv', 'AD1', 1],
        ],
      )
    }))

  test('may hold anything: what the database does not take is written as a mark', () =>
    withChecks(async db => {
      const odd = file('reviews.csv', REVIEWS, '10\u000001,04/02/2012,x\u0000,PN9')
      const id = await aFileCheck(db, await aSession(db), theReturn(odd))
      const [review] = await faultyRows(db, id, { ...EVERY, rules: ['166'] }, { from: 0, most: 10 })
      assert.deepEqual(review?.cells, ['10\uFFFD01', '04/02/2012', 'x\uFFFD', 'PN9'])
    }))

  test('that cannot be checked at all say why in a sentence', () =>
    withChecks(async db => {
      const half = { ...file('return.xml', '<EXPSSDA903><CHILD>'), use: 'return' } as const
      const { state, says } = await findCheck(db, await aFileCheck(db, await aSession(db), [half]))
      assert.equal(state, 'refused')
      assert.match(String(says), /^return\.xml: .*unclosed tag/i)
      const two = await aFileCheck(db, await aSession(db), [half, ...theReturn()])
      assert.match(
        String((await findCheck(db, two)).says),
        /holds the whole return, and header\.csv was given beside it/,
      )
    }))

  test('are given up when checking them began three times and never ended', () =>
    withChecks(async db => {
      const session = await aSession(db)
      const id = await aFileCheck(db, session)
      await sql`update return_check set state = 'waiting', settled_at = null, tries = 3 where id = ${id}`.execute(db)
      await checkWaiting(db, CHECK_DAY)
      assert.match(String((await findCheck(db, id)).says), /began 3 times and never ended/)
    }))
})

describe('a check is compared with the one before of the same return', () => {
  const first = file('reviews.csv', REVIEWS, '1001,04/02/2012,x,PN9', '1002,29/02/2016,y,PN1')

  test('a fault is mended, new or still there, also when rows were put before it', () =>
    withChecks(async db => {
      const session = await aSession(db)
      await aFileCheck(db, session, theReturn(first))
      const then = file(
        'reviews.csv',
        REVIEWS,
        '1002,29/02/2016,02/05/2026,PN1',
        '1001,04/02/2012,03/07/2026,PN1',
        '1001,04/02/2012,x,PN9',
        '1001,04/02/2012,z,PN1',
      )
      const id = await aFileCheck(db, session, theReturn(then))
      assert.notEqual((await findCheck(db, id)).compared_at, null)
      const reviews = { table: 'Reviews' }
      assert.deepEqual(await faultsOf(db, id, { ...reviews, since: 'still' }), ['166 2', '167 2'])
      assert.deepEqual(await faultsOf(db, id, { ...reviews, since: 'new' }), ['166 3'])
      assert.deepEqual(await faultsOf(db, id, { ...reviews, since: 'mended' }), ['166 1'])
      const [mended] = await faultyRows(db, id, { ...EVERY, since: 'mended' }, { from: 0, most: 10 })
      assert.deepEqual(mended?.cells, ['1002', '29/02/2016', 'y', 'PN1'], 'the row as it was sent then')
    }))

  test('one whose cell was changed and is still wrong is still there', () =>
    withChecks(async db => {
      const session = await aSession(db)
      await aFileCheck(db, session, theReturn(first))
      const then = file('reviews.csv', REVIEWS, '1001,04/02/2012,31/06/2026,PN2', '1002,29/02/2016,y,PN1')
      const id = await aFileCheck(db, session, theReturn(then))
      assert.deepEqual(await faultsOf(db, id, { table: 'Reviews', since: 'still' }), ['166 0', '166 1'])
      assert.deepEqual(await faultsOf(db, id, { table: 'Reviews', since: 'mended' }), ['167 0'])
    }))

  test('the same files again have nothing new and nothing mended; another session is compared with what was kept alone', () =>
    withChecks(async db => {
      const [one, other] = [await aSession(db), await aSession(db)]
      const kept = await aFileCheck(db, one)
      const again = await countsOf(db, await aFileCheck(db, one))
      assert.deepEqual([again.fresh, again.mended, again.still], [0, 0, again.faults])
      assert.equal((await findCheck(db, await aFileCheck(db, other))).compared_at, null)
      await keepCheck(db, kept, { kept_at: `${CHECK_DAY}T12:00:00Z`, kept_by: one.worker_id, kept_as: null })
      const elsewhere = await findCheck(db, await aFileCheck(db, await aSession(db)))
      assert.notEqual(elsewhere.compared_at, null)
    }))
})

describe('what was checked in a session and not kept', () => {
  const idsLeft = async (db: Db) => (await db.selectFrom('return_check').select('id').execute()).map(({ id }) => id)

  test('goes when the session is ended, with its files, its rows and its faults', () =>
    withChecks(async db => {
      const session = await aSession(db)
      const kept = await aFileCheck(db, session)
      await keepCheck(db, kept, { kept_at: `${CHECK_DAY}T12:00:00Z`, kept_by: session.worker_id, kept_as: 'First run' })
      const gone = await aFileCheck(db, session)
      await sql`update session set ended_at = now() where id = ${session.session_id}`.execute(db)
      assert.deepEqual(await idsLeft(db), [kept])
      for (const table of ['return_check_file', 'return_check_row', 'return_check_fault'] as const) {
        const left = await db.selectFrom(table).select('return_check_id').where('return_check_id', '=', gone).execute()
        assert.deepEqual(left, [], table)
      }
    }))

  test('goes with the night after the session ran out', () =>
    withChecks(async db => {
      const session = await aSession(db)
      await aFileCheck(db, session)
      await sql`update session set expires_at = '2026-11-22T17:00:00Z' where id = ${session.session_id}`.execute(db)
      await forgetOldChecks(db, CHECK_DAY)
      assert.equal((await idsLeft(db)).length, 1)
      await forgetOldChecks(db, '2026-11-23')
      assert.deepEqual(await idsLeft(db), [])
    }))
})
