import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { codesetsSql } from '../vocabulary/codesets-sql.ts'

const FOLDER = new URL('../../db/migrations/', import.meta.url)

const LOCK = 6_180_339

/**
 * Brings a database up to this release: the code sets' domains, then each migration not yet run, each in a transaction.
 * Two programs starting at once wait for each other. Gives the names of the migrations that were run.
 */
export const migrate = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(
      'create table if not exists migration (name text primary key, run_at timestamptz not null default now())',
    )
    await client.query(codesetsSql())
    const done = new Set((await client.query<{ name: string }>('select name from migration')).rows.map(row => row.name))
    const waiting = readdirSync(FOLDER)
      .filter(name => name.endsWith('.sql') && !done.has(name))
      .sort()
    for (const name of waiting) {
      await client.query('begin')
      await client.query(readFileSync(new URL(name, FOLDER), 'utf8'))
      await client.query('insert into migration (name) values ($1)', [name])
      await client.query('commit')
    }
    await client.query(
      'select access_log_partition((current_date + make_interval(months => month))::date) from generate_series(0, 2) month',
    )
    return waiting
  } finally {
    await client.end()
  }
}
