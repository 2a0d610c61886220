import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/database.ts'
import { storedRuns } from '../../test/stored-runs.ts'
import { buildAldermere } from '../demonstration/aldermere.ts'
import { type Database, openDatabase } from '../record/database.ts'

import { rebuildClocks, runClocks } from './clock-run.store.ts'

describe('rebuilding the deadlines of a demonstration authority', () => {
  let database: Database
  let first: string[]

  before(async () => {
    database = openDatabase(await freshDatabase(), { connections: 3 })
    await buildAldermere(database.db, { people: 600, seed: 7, today: '2026-11-20', checked: true })
    await rebuildClocks(database.db)
    first = await storedRuns(database.db)
  })
  after(() => database.close())

  const known = async () =>
    (
      await sql<{ person_id: string }>`select distinct person_id from clock_run order by 1`.execute(database.db)
    ).rows.map(row => row.person_id)

  test('finds every kind of deadline there is', () => {
    assert.equal(new Set(first.map(run => run.split(' ')[0])).size, 16)
  })

  test('a second time changes nothing, not even a row’s id', async () => {
    const ids = () => sql`select id, xmin::text from clock_run order by id`.execute(database.db)
    const earlier = (await ids()).rows
    await rebuildClocks(database.db, { batch: 17 })
    assert.deepEqual(await storedRuns(database.db), first)
    assert.deepEqual((await ids()).rows, earlier)
  })

  test('gives the rows that working out one child after another gives, as each act does', async () => {
    await sql`delete from clock_run`.execute(database.db)
    for (const id of await peopleWithRecords(database)) await runClocks(database.db, [id])
    assert.deepEqual(await storedRuns(database.db), first)
  })

  test('mends a row that was altered, adds one that was lost and takes out one that should not be', async () => {
    const [somebody] = await known()
    await sql`update clock_run set due_on = due_on + 7 where person_id = ${somebody}`.execute(database.db)
    await sql`delete from clock_run where clock = 'FD-01'`.execute(database.db)
    await sql`
      insert into clock_run (clock, person_id, subject_table, subject_id, started_on, due_on, soon_on)
      values ('FD-01', ${somebody}, 'contact', uuidv7(), '2026-01-05', '2026-01-06', '2026-01-06')`.execute(database.db)
    await rebuildClocks(database.db)
    assert.deepEqual(await storedRuns(database.db), first)
  })
})

const peopleWithRecords = async ({ db }: Database): Promise<string[]> =>
  (
    await sql<{ person_id: string }>`
      select person_id from contact union select person_id from case_episode union select person_id from early_help_episode
      union select person_id from visit_person union select person_id from involvement`.execute(db)
  ).rows.map(row => row.person_id)
