import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import type { Actor } from '../src/access/actor.ts'
import { nameActor } from '../src/access/as-worker.store.ts'
import { type Database, type Db, openDatabase } from '../src/record/database.ts'
import { embeddedPostgres } from '../src/record/embedded-postgres.ts'
import { migrate } from '../src/record/migrate.ts'

type Server = Awaited<ReturnType<typeof embeddedPostgres>> & { folder: string }

let started: Promise<Server> | undefined
let owner: Promise<Database> | undefined
let web: Promise<Database> | undefined
let copies = 0

const server = () => {
  started ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-test-'))
    const running = await embeddedPostgres(folder, { quick: true })
    await migrate(running.url)
    return { ...running, folder }
  })()
  return started
}

after(async () => {
  if (!started) return
  const running = await started
  for (const opened of [owner, web]) await (await opened)?.close()
  await running.stop()
  rmSync(running.folder, { recursive: true, force: true })
})

class RolledBack extends Error {}

const rolledBack = async (database: Database, work: (db: Db) => Promise<void>) => {
  try {
    await database.db.transaction().execute(async trx => {
      await work(trx)
      throw new RolledBack()
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
}

/** Runs the work on a real, migrated PostgreSQL as the owner, in a transaction that is rolled back after it. */
export const withDatabase = async (work: (db: Db) => Promise<void>): Promise<void> => {
  owner ??= server().then(({ url }) => openDatabase(url, { connections: 4 }))
  await rolledBack(await owner, work)
}

/** The same under the role of the web, in the name of `actor`: row-level security holds. `prepare` writes first, as the owner. */
export const withDatabaseAs = async (
  prepare: (db: Db) => Promise<Actor>,
  work: (db: Db, actor: Actor) => Promise<void>,
): Promise<void> =>
  withDatabase(async db => {
    const actor = await prepare(db)
    const { sql } = await import('kysely')
    await nameActor(db, actor)
    await sql`set local role golden_thread_web`.execute(db)
    await work(db, actor)
  })

/** A database of its own, for tests that commit (pages, journeys): empty but migrated. Gives its address; dropped when the server stops. */
export const freshDatabase = async (): Promise<string> => {
  const { url } = await server()
  const name = `copy_${++copies}`
  await (await owner)?.close()
  owner = undefined
  const client = new pg.Client({ connectionString: url.replace(/[^/]+$/, 'postgres') })
  await client.connect()
  await client.query(`create database ${name} template golden_thread`)
  await client.end()
  return url.replace(/[^/]+$/, name)
}
