import { dutyOf, type Lengths, stateOn } from '../../../clocks/clock.ts'
import { clockNamed } from '../../../clocks/index.ts'
import { type Deadline, hasPassed } from '../../../record/delay/delay.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { timescale } from '../../../vocabulary/codesets/timescales.ts'

/** A deadline as the page says it: its duty with the length in force, where that comes from, and how it stands. */
export const sayDeadline = (deadline: Deadline, lengths: Lengths, today: PlainDate) => {
  const clock = clockNamed(deadline.clock)
  const { plan_working_days: days, clock: id } = deadline
  const length =
    days === null ? lengths.lengthOf(id, deadline.started_on) : { amount: days, unit: 'working_days' as const }
  return {
    ...deadline,
    name: timescale(id).name,
    duty: dutyOf(clock, length),
    source: clock.source,
    by_plan: days !== null,
    state: stateOn(today, deadline),
    has_passed: hasPassed(deadline, today),
  }
}
