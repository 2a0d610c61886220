import { setTimeout } from 'node:timers/promises'
import { Logger, parseCronItems, run } from 'graphile-worker'
import { type Db, openDatabase } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { nightIsDone } from './nightly.store.ts'
import { type NightlyJob, runNight } from './nightly.ts'

const TASK = 'nightly'
const RETRIES = 12
const AGAIN_AFTER_MS = 2000

/** Work that waits in the database until somebody asks for it: run when it is asked for, and when the program starts. */
export type Errand = { readonly id: string; run(db: Db): Promise<unknown> }

/**
 * Runs the night's work at two each morning, as the owner of the database and through the queue in it, so that of several
 * programs only one does it; at once where today's is not done. A failure is tried again, each time after longer.
 * `failed` hears of each. `errands` are run beside it, one of each kind at a time. Gives how to stop.
 */
export const startJobs = async (
  databaseUrl: string,
  {
    today,
    also = [],
    errands = [],
    failed = () => {},
  }: {
    today: () => PlainDate
    also?: readonly NightlyJob[]
    errands?: readonly Errand[]
    failed?: (message: string) => void
  },
): Promise<{ stop(): Promise<void> }> => {
  const { db, close } = openDatabase(databaseUrl, { connections: 3, applicationName: 'golden-thread jobs' })
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') failed(message)
  })
  const nightly = async () => {
    if (!(await nightIsDone(db, today()))) await runNight(db, today(), also)
  }
  const options = { queueName: TASK, maxAttempts: RETRIES, jobKey: TASK, jobKeyMode: 'replace' as const }
  const errandTasks = Object.fromEntries(errands.map(({ id, run }) => [id, async () => void (await run(db))]))
  const begin = () =>
    run({
      connectionString: databaseUrl,
      concurrency: 2,
      maxPoolSize: 4,
      noHandleSignals: true,
      logger,
      taskList: { ...errandTasks, [TASK]: nightly },
      parsedCronItems: parseCronItems([{ task: TASK, match: '0 2 * * *', options }]),
    })
  let runner = await begin().catch(async error => {
    await close()
    throw error
  })
  let stopping = false
  // A database that goes away ends the queue with it; the night's work is taken up again when it is back.
  const watch = async () => {
    await runner.promise.catch((error: Error) => failed(error.message))
    while (!stopping) {
      await setTimeout(AGAIN_AFTER_MS, undefined, { ref: false })
      const next = stopping ? null : await begin().catch(() => null)
      if (!next) continue
      runner = next
      await runner.promise.catch((error: Error) => failed(error.message))
    }
  }
  const watching = watch()
  if (!(await nightIsDone(db, today()))) await runner.addJob(TASK, {}, options)
  for (const { id } of errands)
    await runner.addJob(id, {}, { queueName: id, maxAttempts: RETRIES, jobKey: id, jobKeyMode: 'replace' })
  return {
    async stop() {
      stopping = true
      await runner.stop().catch(() => {})
      await Promise.race([watching, setTimeout(AGAIN_AFTER_MS, undefined, { ref: false })])
      await close()
    },
  }
}
