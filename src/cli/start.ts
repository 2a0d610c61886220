import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { isEmpty } from '../demonstration/load.store.ts'
import { startJobs } from '../practice/jobs.ts'
import { openDatabase } from '../record/database.ts'
import { CannotStart } from '../record/postgres-binaries.ts'
import { isDatabaseDown } from '../web/problem.ts'
import { buildServer } from '../web/server.ts'
import { ALSO_NIGHTLY } from './also-nightly.ts'
import type { Command, Io } from './command.ts'
import { buildDemonstration } from './demo.ts'
import { ERRANDS } from './errands.ts'
import { openRecord } from './open-database.ts'
import { readOptions } from './read-options.ts'
import { today } from './today.ts'

const USAGE = 'start'

const listens = (host: string, port: number) =>
  new Promise<string | null>(resolve => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })

/** Waits a moment for a port that the program before is still letting go of. Refuses one that stays taken. */
const checkPort = async (host: string, port: number) => {
  for (let tries = 0; ; tries++) {
    const fault = await listens(host, port)
    if (fault === null) return
    if (fault === 'EACCES') throw new CannotStart(`This account may not use port ${port}: set PORT to one above 1023.`)
    if (fault !== 'EADDRINUSE') throw new CannotStart(`${host} is not an address of this machine: set HOST to another.`)
    if (tries >= 12) throw new CannotStart(`Port ${port} is in use by another program: set PORT to another.`)
    await setTimeout(250)
  }
}

const portOf = (given: string | undefined) => {
  const port = Number(given || '3000')
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new CannotStart(`PORT is ${given}: it must be a number from 1 to 65535.`)
  return port
}

/**
 * The queue's library leaves a promise unheard when the database goes away in the middle of a job, and that would end the
 * site with it. Whatever else goes unheard is a bug, and ends it.
 */
const outliveTheDatabase = (io: Io) => {
  process.on('unhandledRejection', error => {
    if (!isDatabaseDown(error)) throw error
    io.err('The database went away; what was under way is tried again when it is back.')
  })
}

/** The first signal closes tidily; a second does not wait. */
const untilSignalled = () =>
  new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
        process.once(signal, () => process.exit(1))
      })
    }
  })

const atMost = (work: Promise<unknown>, ms: number) =>
  Promise.race([work.catch(() => {}), setTimeout(ms, undefined, { ref: false })])

/**
 * `start`: everything a newcomer needs. The database, its migrations, the demonstration authority when there is nobody
 * in it, the nightly jobs and the site. Runs until SIGTERM or SIGINT. HOST, PORT, DATA_DIR, DATABASE_URL, SECURE and LOG by environment.
 */
export const startCommand: Command = {
  name: 'start',
  usage: USAGE,
  does: 'start the site, with everything it needs (HOST, PORT, DATA_DIR, DATABASE_URL, SECURE, LOG)',
  async run(args, io) {
    readOptions(args, {}, USAGE)
    const { HOST: host = '127.0.0.1', PORT } = process.env
    const port = portOf(PORT)
    const signalled = untilSignalled()
    outliveTheDatabase(io)
    await checkPort(host, port)
    const record = await openRecord(process.env, 'start')
    const closing: (() => Promise<unknown>)[] = [() => record.close()]
    const serve = async () => {
      if (await isEmpty(record.db)) {
        io.err(
          'Nobody is in this database yet: building the demonstration authority, Aldermere. This takes half a minute.',
        )
        await buildDemonstration(record.db, io)
      }
      const jobs = await startJobs(record.url, {
        today,
        also: ALSO_NIGHTLY,
        errands: ERRANDS,
        failed: says => io.err(`Nightly jobs: ${says}`),
      })
      closing.push(() => jobs.stop())
      const web = openDatabase(record.url, { web: true, connections: 12, applicationName: record.name })
      closing.push(() => web.close())
      const app = await buildServer({
        database: web,
        secure: process.env.SECURE === '1',
        log: process.env.LOG === 'json',
      })
      closing.push(() => app.close())
      await app.listen({ host, port })
      io.out(`Golden Thread is at http://${host.includes(':') ? `[${host}]` : host}:${port}`)
    }
    // A signal during the first half minute stops that work too: what was not finished was never committed.
    const serving = serve()
    try {
      await Promise.race([serving.then(() => signalled), signalled])
    } finally {
      serving.catch(() => {})
      for (const close of closing.reverse()) await atMost(close(), 5000)
    }
    process.exit(0)
  },
}
