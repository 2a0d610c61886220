import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { binaries, CannotStart, type Runner, runnerFor, start } from './postgres-binaries.ts'

const VERSION = '18'
const DATABASE = 'golden_thread'

export type EmbeddedPostgres = { url: string; port: number; isRunning(): boolean; stop(): Promise<void> }

const initialise = async (initdb: string, runner: Runner, folder: string, password: string) => {
  const passwordFile = join(folder, '..', 'initial-password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runner.ids.uid !== undefined) chownSync(passwordFile, runner.ids.uid, runner.ids.gid ?? runner.ids.uid)
  const child = start(runner, initdb, [
    `--pgdata=${folder}`,
    '--auth=scram-sha-256',
    '--username=golden_thread',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ])
  let said = ''
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  rmSync(passwordFile, { force: true })
  if (code !== 0)
    throw new CannotStart(`The database could not be made in ${folder}: ${said.trim().split('\n').at(-1)}`)
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const answers = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A server that outlived the program that started it (killed, or its terminal closed) is used again. */
const stillRunning = async (folder: string, urlOn: (port: number) => string) => {
  const lockFile = join(folder, 'postmaster.pid')
  if (!existsSync(lockFile)) return null
  const lines = readFileSync(lockFile, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  for (let tries = 0; alive(pid) && tries < 50; tries++) {
    if (await answers(urlOn(port))) return { pid, port }
    await setTimeout(100)
  }
  return null
}

/**
 * PostgreSQL from the package registry, with its data in `folder`: made if new, started if stopped, used if running.
 * Throws `CannotStart` when the folder belongs to another version or the server will not start.
 * `quick` gives up durability, for tests alone; `port` is the one to take again when a server is brought back.
 */
export const embeddedPostgres = async (
  folder: string,
  { quick = false, port }: { quick?: boolean; port?: number } = {},
): Promise<EmbeddedPostgres> => {
  const { postgres, initdb } = await binaries()
  mkdirSync(folder, { recursive: true })
  const runner = runnerFor(postgres, folder)
  const data = join(folder, 'postgres')
  const passwordFile = join(folder, 'password')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const found = existsSync(join(data, 'PG_VERSION')) ? readFileSync(join(data, 'PG_VERSION'), 'utf8').trim() : null
  if (found && found !== VERSION) {
    throw new CannotStart(
      `The data in ${data} belongs to PostgreSQL ${found}; this release brings ${VERSION}. Restore a backup into an empty folder, or set DATA_DIR to another.`,
    )
  }
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  const password = readFileSync(passwordFile, 'utf8').trim()
  if (!found) {
    if (runner.ids.uid !== undefined) chownSync(data, runner.ids.uid, runner.ids.gid ?? runner.ids.uid)
    await initialise(initdb, runner, data, password)
  }
  const urlOn = (port: number, database = 'postgres') =>
    `postgres://golden_thread:${password}@127.0.0.1:${port}/${database}`
  const server = (await stillRunning(data, urlOn)) ?? (await launch(postgres, runner, data, urlOn, quick, port))
  await makeDatabase(urlOn(server.port))
  return {
    url: urlOn(server.port, DATABASE),
    port: server.port,
    isRunning: () => alive(server.pid),
    stop: () => stop(server.pid),
  }
}

const launch = async (
  postgres: string,
  runner: Runner,
  data: string,
  urlOn: (port: number) => string,
  quick: boolean,
  wanted?: number,
) => {
  const port = wanted ?? (await freePort())
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=128MB',
    'jit=off',
    'log_destination=stderr',
    'timezone=UTC',
    ...(quick ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
  const child = start(runner, postgres, [
    '-D',
    data,
    '-p',
    String(port),
    ...settings.flatMap(setting => ['-c', setting]),
  ])
  let said = ''
  let ended = false
  child.stderr?.on('data', chunk => {
    said = (said + chunk).slice(-4000)
  })
  child.on('close', () => {
    ended = true
  })
  for (let tries = 0; tries < 600; tries++) {
    if (ended) throw new CannotStart(`PostgreSQL would not start: ${said.trim().split('\n').at(-1)}`)
    if (said.includes('ready to accept connections') && (await answers(urlOn(port)))) {
      child.unref()
      ;(child.stderr as unknown as { unref?(): void })?.unref?.()
      const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
      return { pid, port }
    }
    await setTimeout(20)
  }
  child.kill('SIGKILL')
  throw new CannotStart('PostgreSQL did not answer within 12 seconds.')
}

const makeDatabase = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const there = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (there.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

const stop = async (pid: number) => {
  if (!alive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let tries = 0; alive(pid) && tries < 500; tries++) await setTimeout(10)
}
