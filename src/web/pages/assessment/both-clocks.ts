import { dutyOf, stateOn } from '../../../clocks/clock.ts'
import { lengthsInForce } from '../../../clocks/clock-run.store.ts'
import { clockNamed } from '../../../clocks/index.ts'
import type { AssessmentRun } from '../../../record/assessment/assessment-parts.store.ts'
import type { Db } from '../../../record/database.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { workingDaysBetween } from '../../../vocabulary/calendar/working-days.ts'
import { saySource } from '../../../vocabulary/sources.ts'

const TITLES: Readonly<Record<string, string>> = {
  'AS-01': 'From the referral',
  'AS-02': 'From the start of the assessment',
  'AS-03': 'Child seen',
  'AS-04': 'Next checkpoint',
}

/** The clocks of an assessment as a page shows them: how many days are used of how many, the duty and where it comes from. */
export const clocksShown = async (db: Db, runs: readonly AssessmentRun[], today: PlainDate) => {
  const { lengthOf, holidays } = await lengthsInForce(db)
  // Once it is sent, no further checkpoint is awaited.
  return runs
    .filter(run => run.ended !== 'superseded')
    .map(run => {
      const clock = clockNamed(run.clock)
      const length = lengthOf(run.clock, run.started_on)
      return {
        ...run,
        title: TITLES[run.clock] ?? run.clock,
        duty: dutyOf(clock, length),
        source: saySource(clock.source),
        state: stateOn(today, { ...run, ended: run.ended as Parameters<typeof stateOn>[1]['ended'] }),
        day: Math.max(0, workingDaysBetween(run.started_on, run.stopped_on ?? today, holidays)),
        of: length.amount,
      }
    })
}
