import type { Db } from '../record/database.ts'
import { writeLikelyDuplicates } from '../record/merge/likely-duplicates.store.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { escalateDrift } from './drift/escalate.store.ts'
import { raiseRestrictionReviews, writeAllDrift } from './drift/nightly-drift.store.ts'
import { beginNight, endNight, prepareLog } from './nightly.store.ts'

/**
 * Something done for the whole authority each night. Run twice in one night it changes nothing the second time.
 * What it gives is kept with the night, and said by the command.
 */
export type NightlyJob = { id: string; says: string; run(db: Db, today: PlainDate): Promise<unknown> }

/** Every nightly job, in the order they run. Deadlines need none: their state is read from the day. */
export const NIGHTLY: readonly NightlyJob[] = [
  { id: 'log_partitions', says: 'Make the coming months’ partitions of the access log', run: prepareLog },
  { id: 'drift', says: 'Look for drift in every open child’s record', run: writeAllDrift },
  {
    id: 'restriction_reviews',
    says: 'Tell the owners of restrictions due to be looked at again',
    run: raiseRestrictionReviews,
  },
  { id: 'duplicates', says: 'Look for people who may be on the record twice', run: writeLikelyDuplicates },
  { id: 'escalation', says: 'Pass up what nobody has answered', run: escalateDrift },
]

/**
 * Does a night's work and writes down that it was done. `also` are the jobs of rooms further on, which practice may not
 * know. Gives what each job did, by its id.
 */
export const runNight = async (
  db: Db,
  today: PlainDate,
  also: readonly NightlyJob[] = [],
): Promise<Record<string, unknown>> => {
  await beginNight(db, today)
  const did: Record<string, unknown> = {}
  for (const job of [...NIGHTLY, ...also]) did[job.id] = (await job.run(db, today)) ?? null
  await endNight(db, today, did)
  return did
}
