import { Logger, parseCronItems, run } from 'graphile-worker'
import { openDatabase } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { nightIsDone } from './nightly.store.ts'
import { type NightlyJob, runNight } from './nightly.ts'

const TASK = 'nightly'
const RETRIES = 12

/**
 * Runs the night's work at two each morning, as the owner of the database and through the queue in it, so that of several
 * programs only one does it; at once where today's is not done. A failure is tried again, each time after longer.
 * `failed` hears of each. Gives how to stop.
 */
export const startJobs = async (
  databaseUrl: string,
  {
    today,
    also = [],
    failed = () => {},
  }: { today: () => PlainDate; also?: readonly NightlyJob[]; failed?: (message: string) => void },
): Promise<{ stop(): Promise<void> }> => {
  const { db, close } = openDatabase(databaseUrl, { connections: 2, applicationName: 'golden-thread jobs' })
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') failed(message)
  })
  const nightly = async () => {
    if (!(await nightIsDone(db, today()))) await runNight(db, today(), also)
  }
  const options = { queueName: TASK, maxAttempts: RETRIES, jobKey: TASK, jobKeyMode: 'replace' as const }
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 1,
    maxPoolSize: 3,
    noHandleSignals: true,
    logger,
    taskList: { [TASK]: nightly },
    parsedCronItems: parseCronItems([{ task: TASK, match: '0 2 * * *', options }]),
  }).catch(async error => {
    await close()
    throw error
  })
  if (!(await nightIsDone(db, today()))) await runner.addJob(TASK, {}, options)
  return {
    async stop() {
      await runner.stop()
      await close()
    },
  }
}
