import { recordNight } from '../measures/record-months.ts'
import type { NightlyJob } from '../practice/nightly.ts'
import { forgetOldChecks } from '../returns/file-check/check-waiting.store.ts'
import { now } from './today.ts'

/** What rooms after practice do each night: they are given to it, since it may not import them. */
export const ALSO_NIGHTLY: readonly NightlyJob[] = [
  {
    id: 'measures',
    says: 'Record the months that are over and count each measure for the day',
    run: (db, today) => recordNight(db, today, now()),
  },
  {
    id: 'return_checks',
    says: 'Remove the files of returns that were checked in a session that is over, and not kept',
    run: forgetOldChecks,
  },
]
