import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CompiledQuery, sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { openDatabase, withCommit } from './database.ts'

const put = (name: string) =>
  withCommit(CompiledQuery.raw('insert into added_holiday (holiday_on, name) values ($1, $2)', ['2027-05-07', name]))

describe('a statement that goes out with COMMIT', () => {
  test('is kept, and fails with its own error, keeping nothing of its transaction', async () => {
    const { db, close } = openDatabase(await freshDatabase(), { connections: 1 })
    const names = async () => (await db.selectFrom('added_holiday').select('name').execute()).map(row => row.name)
    try {
      await db.transaction().execute(trx => trx.executeQuery(put('A coronation')))
      assert.deepEqual(await names(), ['A coronation'])
      const twice = db.transaction().execute(async trx => {
        await sql`delete from added_holiday`.execute(trx)
        await trx.executeQuery(put('A jubilee'))
        await trx.executeQuery(put('A funeral'))
      })
      await assert.rejects(twice, /duplicate key/)
      assert.deepEqual(await names(), ['A coronation'])
    } finally {
      await close()
    }
  })

  test('is forgotten with a transaction that is given up, and the connection is good for the next', async () => {
    const { db, close } = openDatabase(await freshDatabase(), { connections: 1 })
    try {
      const givenUp = db.transaction().execute(async trx => {
        await trx.executeQuery(put('A coronation'))
        throw new Error('given up')
      })
      await assert.rejects(givenUp, /given up/)
      assert.deepEqual(await db.selectFrom('added_holiday').select('name').execute(), [])
    } finally {
      await close()
    }
  })
})
