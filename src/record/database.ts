import { createHash } from 'node:crypto'
import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect, PostgresDriver } from 'kysely'
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

/** What a page reads stands in memory or on a disk without heads to move: a row by its index costs little more than the next one. */
const NO_SEEKING = '-c random_page_cost=1.1'

const unawaited = new WeakSet<object>()

/**
 * Marks a statement that gives nothing back and stands last in its transaction: COMMIT goes out behind it without waiting for
 * its answer. Should it fail, so does the transaction, with its error.
 */
export const withCommit = (query: CompiledQuery): CompiledQuery => {
  unawaited.add(query)
  return query
}

/**
 * Fewer waits for the database than statements: BEGIN goes out with the statement behind it, and COMMIT with the one before it
 * where that is marked so. Should BEGIN fail, so does the statement behind it, on the same connection.
 */
const dialectOf = (pool: pg.Pool): PostgresDialect => {
  const driver = new PostgresDriver({ pool })
  const base = {
    acquireConnection: driver.acquireConnection.bind(driver),
    beginTransaction: driver.beginTransaction.bind(driver),
    commitTransaction: driver.commitTransaction.bind(driver),
    rollbackTransaction: driver.rollbackTransaction.bind(driver),
  }
  const sent = new WeakMap<DatabaseConnection, Promise<unknown>[]>()
  const acquireConnection: typeof base.acquireConnection = async options => {
    const connection = await base.acquireConnection(options)
    if (sent.has(connection)) return connection
    sent.set(connection, [])
    const execute = connection.executeQuery.bind(connection) as typeof connection.executeQuery
    connection.executeQuery = query => {
      const answer = execute<never>(query)
      if (!unawaited.has(query)) return answer
      answer.catch(() => {})
      sent.get(connection)?.push(answer)
      return Promise.resolve({ rows: [] })
    }
    return connection
  }
  const takeSent = (connection: DatabaseConnection) => sent.get(connection)?.splice(0) ?? []
  return Object.assign(new PostgresDialect({ pool }), {
    createDriver: () =>
      Object.assign(driver, {
        acquireConnection,
        beginTransaction: (async (connection, settings) => {
          if (settings.isolationLevel || settings.accessMode) return base.beginTransaction(connection, settings)
          connection.executeQuery(CompiledQuery.raw('begin')).catch(() => {})
        }) satisfies typeof base.beginTransaction,
        commitTransaction: (async connection => {
          const committed = base.commitTransaction(connection)
          committed.catch(() => {})
          await Promise.all(takeSent(connection))
          await committed
        }) satisfies typeof base.commitTransaction,
        rollbackTransaction: (async connection => {
          takeSent(connection)
          await base.rollbackTransaction(connection)
        }) satisfies typeof base.rollbackTransaction,
      }),
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
    options: `-c timezone=UTC -c jit=off${web ? ` -c role=golden_thread_web ${ONE_PLAN} ${NO_SEEKING}` : ''}`,
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
