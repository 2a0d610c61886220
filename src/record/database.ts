import { createHash } from 'node:crypto'
import { CompiledQuery, Kysely, PostgresDialect, PostgresDriver } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** The database, or a transaction of it: every query is a function of one. */
export type Db = Kysely<Tables>

export type Database = { db: Db; pool: pg.Pool; url: string; close(): Promise<void> }

const { builtins } = pg.types
const asIs = (text: string) => text
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, asIs],
  [builtins.TIMESTAMPTZ, text => new Date(text).toISOString()],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
])
const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => parsers.get(id) ?? pg.types.getTypeParser(id, format),
} as pg.CustomTypesConfig

const names = new Map<string, string>()
const nameOf = (text: string) => {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha1').update(text).digest('hex')
  names.set(text, name)
  return name
}

/**
 * Queries are prepared once a connection and named by their text, so that PostgreSQL plans a page's queries once.
 * Long one-off texts (migrations, bulk loads) go unnamed.
 */
const prepared = (client: pg.PoolClient) => {
  const plain = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (text: unknown, values?: unknown, ...rest: unknown[]) =>
    typeof text === 'string' && Array.isArray(values) && text.length < 20_000
      ? plain({ name: nameOf(text), text, values }, ...rest)
      : plain(text, values, ...rest)
  client.query = named as typeof client.query
}

/**
 * A page's query is planned once a connection. Left to itself PostgreSQL plans some anew each time, and under row-level
 * security planning costs more than running: measured, the caseload took 8.6 ms so and 2.7 ms with one plan.
 */
const ONE_PLAN = '-c plan_cache_mode=force_generic_plan'

/**
 * BEGIN goes out with the statement behind it instead of being waited for, which spares every page a trip to the database.
 * Should BEGIN fail, so does that statement, on the same connection.
 */
const dialectOf = (pool: pg.Pool): PostgresDialect => {
  const driver = new PostgresDriver({ pool })
  const beginAndWait = driver.beginTransaction.bind(driver)
  const beginTransaction: typeof beginAndWait = async (connection, settings) => {
    if (settings.isolationLevel || settings.accessMode) return beginAndWait(connection, settings)
    connection.executeQuery(CompiledQuery.raw('begin')).catch(() => {})
  }
  return Object.assign(new PostgresDialect({ pool }), {
    createDriver: () => Object.assign(driver, { beginTransaction }),
  })
}

/**
 * Opens a pool. As `web`, every connection takes the role that row-level security binds; otherwise it acts as the owner.
 * `applicationName` shows in the server's list of connections.
 */
export const openDatabase = (
  url: string,
  { web = false, connections = 8, applicationName = 'golden-thread' } = {},
): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    pipeline: true,
    application_name: applicationName,
    options: `-c timezone=UTC -c jit=off${web ? ` -c role=golden_thread_web ${ONE_PLAN}` : ''}`,
    connectionTimeoutMillis: 5000,
    statement_timeout: web ? 15_000 : 0,
  })
  pool.on('connect', client => {
    prepared(client)
    // A connection lost while it is lent out fails the query that holds it; unheard, it would end the whole program.
    client.on('error', () => {})
  })
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: dialectOf(pool) })
  return { db, pool, url, close: () => db.destroy() }
}
