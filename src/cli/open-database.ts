import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { type Database, openDatabase } from '../record/database.ts'
import { type EmbeddedPostgres, embeddedPostgres } from '../record/embedded-postgres.ts'
import { migrate } from '../record/migrate.ts'
import { CannotStart } from '../record/postgres-binaries.ts'
import { isUsedByOthers } from './open-database.store.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A migrated database, as the owner. `close` also stops the embedded server, unless another program is using it. */
export type Opened = Database & { where: string; name: string; close(): Promise<void> }

const GONE = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'])
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

const checkFolder = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true })
    if (!statSync(folder).isDirectory()) throw new Error()
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new CannotStart(`The data folder ${folder} cannot be used: it must be a folder this account may write to.`)
  }
}

const checkUrl = async (url: string): Promise<string> => {
  if (!URL.canParse(url)) throw new CannotStart('DATABASE_URL is not an address: postgres://user:password@host/name.')
  const { host, pathname } = new URL(url)
  const where = `${host}${pathname}`
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version")
    const version = Math.floor(Number(rows[0]?.version) / 10_000)
    if (version < 18)
      throw new CannotStart(`The database at ${where} is PostgreSQL ${version}; this release needs 18 or later.`)
    return where
  } catch (error) {
    if (error instanceof CannotStart) throw error
    const why = error instanceof Error ? error.message || codeOf(error) : String(error)
    throw new CannotStart(`The database at ${where} cannot be reached: ${why || 'no answer'}.`)
  } finally {
    await client.end().catch(() => {})
  }
}

const ready = async (url: string) => {
  await migrate(url)
  return url
}

/** The embedded server may still be on its way down from the program before: it is asked again until it stays. */
const embedded = async (folder: string) => {
  for (let tries = 0; ; tries++) {
    const server = await embeddedPostgres(folder)
    try {
      await ready(server.url)
      return server
    } catch (error) {
      if (!GONE.has(codeOf(error)) || tries > 20) throw error
      await setTimeout(250)
    }
  }
}

/**
 * Looks every second whether the embedded server is there, and brings it back on the same port when it was killed: the
 * site answers that the record cannot be reached meanwhile, and goes on by itself. Gives the server as it now is.
 */
const keptRunning = (folder: string, first: EmbeddedPostgres) => {
  let server = first
  let busy = false
  const timer = setInterval(async () => {
    if (busy || server.isRunning()) return
    busy = true
    server = await embeddedPostgres(folder, { port: server.port }).catch(() => server)
    busy = false
  }, 1000)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      return server.stop()
    },
  }
}

/**
 * Opens the record for a command: the server of DATABASE_URL, or the embedded one with its data in DATA_DIR (`./data`),
 * brought up to this release. Throws `CannotStart` with one plain line when it cannot be used.
 */
export const openRecord = async (environment: Environment, name: string): Promise<Opened> => {
  const applicationName = `golden-thread ${name} ${process.pid}`
  const url = environment.DATABASE_URL
  if (url) {
    const where = await checkUrl(url)
    const database = openDatabase(await ready(url), { applicationName })
    return { ...database, where, name: applicationName }
  }
  const folder = resolve(environment.DATA_DIR || 'data')
  checkFolder(folder)
  const server = await embedded(folder)
  const kept = keptRunning(folder, server)
  const database = openDatabase(server.url, { applicationName })
  const close = async () => {
    // Connections this program has just let go of take a moment to be gone from the server's list.
    let shared = true
    for (let tries = 0; shared && tries < 20; tries++) {
      if (tries > 0) await setTimeout(50)
      shared = await isUsedByOthers(database.db, applicationName).catch(() => false)
    }
    await database.close()
    if (!shared) await kept.stop()
  }
  return { ...database, where: folder, name: applicationName, close }
}

/** Opens the record, does the work, and closes it whatever happens. */
export const withRecord = async <T>(
  environment: Environment,
  name: string,
  work: (database: Opened) => Promise<T>,
): Promise<T> => {
  const database = await openRecord(environment, name)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
