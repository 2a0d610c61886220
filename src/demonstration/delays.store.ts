import { sql } from 'kysely'
import { runClocks } from '../clocks/clock-run.store.ts'
import type { Db } from '../record/database.ts'
import { addMonths, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { type Delayed, type Passed, reasonsFor } from './delays.ts'
import { loadAfter } from './load.store.ts'
import { WHY_LATE } from './phrases/delays.ts'

/** Deadlines of children held today that passed, or were met late in the last half year, under the worker who still leads. */
const passedDeadlines = async (db: Db, today: PlainDate): Promise<Passed[]> => {
  const { rows } = await sql<Passed>`
    select clock, clock_run.person_id, subject_table, subject_id, clock_run.started_on, due_on, stopped_on, worker_id, manager.id as manager_id
    from clock_run
    join involvement on involvement.person_id = clock_run.person_id and is_lead and end_at is null and start_at <= due_on
    join worker manager on manager.team_id = involvement.team_id and manager.role = 'team_manager' and manager.ended_on is null
    where clock = any(${Object.keys(WHY_LATE)})
      and ((stopped_on is null and due_on < ${today}) or (ended = 'met' and stopped_on > due_on and due_on >= ${addMonths(today, -6)}))
    order by due_on, clock, worker_id, clock_run.person_id`.execute(db)
  return rows
}

/**
 * Writes why some deadlines passed, in the words of whoever led, and what the manager answered. Comes after the clocks
 * are worked out; those of the children about whom something was decided are worked out again.
 */
export const writeDelays = async (db: Db, today: PlainDate): Promise<void> => {
  const delays: Delayed[] = reasonsFor(await passedDeadlines(db, today), today)
  const decisions = delays.flatMap(each => each.decision ?? [])
  await loadAfter(
    db,
    'clock_delay',
    delays.map(each => each.delay),
  )
  await loadAfter(db, 'decision', decisions)
  await runClocks(db, [...new Set(decisions.map(each => each.person_id))])
}
