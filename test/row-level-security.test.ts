import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Actor } from '../src/access/actor.ts'
import type { Db } from '../src/record/database.ts'
import { childBanner } from '../src/web/child-banner.ts'
import { page } from '../src/web/page.ts'
import { aChild, aWorker } from './builders.ts'
import { withDatabaseAs } from './database.ts'
import { withSite } from './site.ts'

/** Tables the gates themselves read to tell who may open what; they hold no word of the record. */
const GATES = ['access_grant', 'break_glass', 'conflict_of_interest', 'restriction']

type Column = { table_name: string; name: string; type: string; is_needed: boolean }

const columnsOf = async (db: Db): Promise<Map<string, Column[]>> => {
  const { rows } = await sql<Column>`
    select pg_class.relname as table_name, attname as name, coalesce(base.typname, kind.typname) as type,
      attnotnull and not atthasdef as is_needed
    from pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    join pg_type kind on kind.oid = atttypid
    left join pg_type base on base.oid = kind.typbasetype and kind.typtype = 'd'
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'standard'
    order by 1, attnum`.execute(db)
  const byTable = Map.groupBy(rows, row => row.table_name)
  for (const [name, columns] of byTable) {
    if (GATES.includes(name) || !columns.some(column => column.name === 'person_id')) byTable.delete(name)
  }
  return byTable
}

const VALUES: Record<string, unknown> = {
  text: 'A word',
  date: '2026-03-02',
  timestamptz: '2026-03-02T09:12:00.000Z',
  bool: false,
  int2: 1,
  int4: 1,
  int8: 1,
  numeric: 1,
  jsonb: '{}',
  bytea: Buffer.from(''),
  _text: [],
}

const rowOf = (columns: readonly Column[], person_id: string): Record<string, unknown> => {
  const needed = columns.filter(column => column.is_needed && column.name !== 'person_id')
  const value = ({ type }: Column) => (type === 'uuid' ? crypto.randomUUID() : VALUES[type])
  return { person_id, ...Object.fromEntries(needed.map(column => [column.name, value(column)])) }
}

const insert = (db: Db, table: string, row: Record<string, unknown>) =>
  db
    .insertInto(table as 'person')
    .values(row as never)
    .execute()

/** So that one row of any table can be made of nothing but its types; all of it is rolled back with the test. */
const withoutChecks = async (db: Db) => {
  await sql`
    do $$ declare each record; begin
      set local session_replication_role = replica;
      for each in select conname, conrelid::regclass as owner from pg_constraint where contype = 'c' and conrelid <> 0 and coninhcount = 0 loop
        execute format('alter table %s drop constraint %I', each.owner, each.conname);
      end loop;
      for each in select conname, contypid::regtype as owner from pg_constraint where contypid <> 0 and connamespace = 'public'::regnamespace loop
        execute format('alter domain %s drop constraint %I', each.owner, each.conname);
      end loop;
    end $$`.execute(db)
}

const refused = async (db: Db, work: () => Promise<unknown>): Promise<string> => {
  await sql`savepoint trial`.execute(db)
  try {
    await work()
    return 'done'
  } catch (error) {
    return /row-level security|append-only|permission denied/.test(String(error)) ? 'refused' : String(error)
  } finally {
    await sql`rollback to savepoint trial`.execute(db)
  }
}

const close = (db: Db, person_id: string, owner_id: string) =>
  db
    .insertInto('restriction')
    .values({ person_id, level: 'restricted', reason_code: 'other', reason: 'Why', owner_id, review_on: '2027-01-01' })
    .execute()

/** A closed child and an open one, each with a row in every table that says something of a person. */
const everyTable = async (db: Db) => {
  await withoutChecks(db)
  const actor = await aWorker(db, 'director')
  const columns = await columnsOf(db)
  const [open, closed] = [await aChild(db), await aChild(db, { forename: 'Quillon' })]
  for (const person_id of [open, closed])
    for (const [table, its] of columns) await insert(db, table, rowOf(its, person_id))
  await close(db, closed, (await aWorker(db)).worker_id)
  return { actor, columns, open, closed }
}

describe('the second lock, under the web’s own role', () => {
  test('a restricted child is read from no table that names a person, changed in none and written into none', async t => {
    let made: Awaited<ReturnType<typeof everyTable>> | undefined
    await withDatabaseAs(
      async db => {
        made = await everyTable(db)
        return made.actor
      },
      async db => {
        assert.ok(made)
        const wrong: string[] = []
        for (const [table, columns] of made.columns) {
          const { rows } = await sql<{ person_id: string }>`select person_id from ${sql.table(table)}`.execute(db)
          const seen = rows.map(row => row.person_id)
          if (!seen.includes(made.open)) wrong.push(`${table}: an open child is not read`)
          if (seen.includes(made.closed)) wrong.push(`${table}: a restricted child is read`)
          if (table === 'access_log') continue
          const { closed } = made
          const written = await refused(db, () => insert(db, table, rowOf(columns, closed)))
          if (written !== 'refused') wrong.push(`${table}: written about a restricted child: ${written}`)
          const changed = await sql`
            update ${sql.table(table)} set person_id = person_id where person_id = ${closed}`.execute(db)
          if (Number(changed.numAffectedRows) > 0) wrong.push(`${table}: a restricted child’s row was changed`)
        }
        assert.deepEqual(wrong, [])
        t.diagnostic(`${made.columns.size} tables`)
      },
    )
  })

  test('nor their own row, their relationships, or a document about them and somebody else', async () => {
    let ids = { open: '', closed: '', document: '' }
    await withDatabaseAs(
      async db => {
        const [actor, open, closed] = [await aWorker(db, 'director'), await aChild(db), await aChild(db)]
        await db.insertInto('relationship').values({ from_person: closed, to_person: open, type: 'sibling' }).execute()
        const content = Buffer.from('A letter')
        const file = { file_name: 'a.txt', media_type: 'text/plain', size: 8, sha256: content, content }
        const document = await db
          .insertInto('document')
          .values({ title: 'About both', kind: 'letter', ...file })
          .returning('id')
          .executeTakeFirstOrThrow()
        for (const person_id of [open, closed])
          await db.insertInto('document_person').values({ document_id: document.id, person_id }).execute()
        await close(db, closed, (await aWorker(db)).worker_id)
        ids = { open, closed, document: document.id }
        return actor
      },
      async db => {
        const people = await db.selectFrom('person').select('id').execute()
        assert.deepEqual(people, [{ id: ids.open }])
        assert.deepEqual(await db.selectFrom('relationship').select('id').execute(), [])
        assert.deepEqual(await db.selectFrom('document').select('id').execute(), [])
      },
    )
  })

  test('a conflict of interest hides a record from the one who declared it, and from nobody else', async () => {
    let second: Actor | undefined
    await withDatabaseAs(
      async db => {
        const [actor, person_id] = [await aWorker(db, 'team_manager'), await aChild(db)]
        second = await aWorker(db, 'team_manager')
        const declared = {
          worker_id: actor.worker_id,
          person_id,
          relation: 'friend',
          declared_on: '2026-11-01',
        } as const
        await db.insertInto('conflict_of_interest').values(declared).execute()
        return actor
      },
      async db => {
        assert.deepEqual(await db.selectFrom('person').select('id').execute(), [])
        await sql`select set_config('app.worker_id', ${second?.worker_id}, true)`.execute(db)
        assert.equal((await db.selectFrom('person').select('id').execute()).length, 1)
      },
    )
  })

  test('holds where a page forgets the first: it asks for nothing, and a restricted child is still not found', async () => {
    const forgetful = page({
      id: 'forgetful',
      path: '/forgetful/:child',
      may: 'signed-in',
      view: 'pages/how-it-works/how-it-works.njk',
      show: async ({ db, params, today }) => ({ shown: (await childBanner(db, params.child, today)).name }),
    })
    await withSite(
      async site => {
        const [open, closed] = [await aChild(site.db), await aChild(site.db)]
        await close(site.db, closed, (await aWorker(site.db)).worker_id)
        const visitor = await site.as(await aWorker(site.db, 'social_worker'))
        assert.equal((await visitor.get(`/forgetful/${open}`)).status, 200)
        assert.equal((await visitor.get(`/forgetful/${closed}`)).status, 404)
      },
      { pages: [forgetful] },
    )
  })
})
