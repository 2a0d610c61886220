import type { ChildRecord } from '../record/child-record.ts'
import type { Tables } from '../record/tables.ts'
import { dueAfter, dueAtAfter, type Length, sayLength } from '../vocabulary/calendar/length.ts'
import { londonDate, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { workingDayOnOrBefore, workingDaysAfter, workingDaysBetween } from '../vocabulary/calendar/working-days.ts'
import type { CodeOf } from '../vocabulary/codeset.ts'
import type { clockEnd } from '../vocabulary/codesets/clock-end.ts'
import { timescale } from '../vocabulary/codesets/timescales.ts'
import type { Source } from '../vocabulary/sources.ts'

export type Ended = CodeOf<typeof clockEnd>

/** A day or a moment: what starts or stops a clock. */
export type When = PlainDate | Moment

/**
 * One statutory or local deadline. `id` is its timescale's; `duty` says what must be done, `{length}` standing for how long;
 * `of` picks what starts it from a child's record; `stops` gives when it stopped, null while it runs, and how in `ends`
 * (met unless said). `length` is for plans that set their own.
 */
export type Clock<Thing = unknown> = {
  id: string
  duty: string
  source: Source
  subject: keyof Tables
  of(record: ChildRecord): Thing[]
  id_of(thing: Thing): string
  starts(thing: Thing): When
  stops(thing: Thing): When | null
  ends?(thing: Thing): Ended
  length?(thing: Thing): Length | null
}

/** Declares a clock. Throws when its id is in no timescale. */
export const clock = <Thing>(it: Clock<Thing>): Clock<Thing> => {
  timescale(it.id)
  return it
}

/** A row of clock_run, before it is stored. */
export type ClockRun = {
  clock: string
  person_id: string
  subject_table: string
  subject_id: string
  started_on: PlainDate
  due_on: PlainDate
  due_at: Moment | null
  soon_on: PlainDate
  stopped_on: PlainDate | null
  stopped_at: Moment | null
  ended: Ended | null
}

/** Local lengths and added bank holidays in force: what an authority may change without a release. */
export type Lengths = { lengthOf(clock: string, startedOn: PlainDate): Length; holidays?: ReadonlySet<PlainDate> }

/** The published lengths, for tests and for an authority that changed none. */
export const publishedLengths: Lengths = { lengthOf: id => timescale(id) }

const dayOf = (when: When): PlainDate => (when.length > 10 ? londonDate(when) : when)
const momentOf = (when: When): Moment | null => (when.length > 10 ? when : null)

/** Amber from when a fifth of the time, or five working days, is left, whichever is later: domain/clocks.md section 1. */
const soonFrom = (started: PlainDate, due: PlainDate, holidays?: ReadonlySet<PlainDate>): PlainDate => {
  const whole = Math.max(0, workingDaysBetween(started, due, holidays))
  return workingDaysAfter(workingDayOnOrBefore(due, holidays), -Math.min(5, Math.ceil(whole / 5)), holidays)
}

/** Every run of one clock in one child's record, in the order they started. Two runs of one subject on one day are one run. */
export const runsOf = <Thing>(
  it: Clock<Thing>,
  record: ChildRecord,
  lengths: Lengths = publishedLengths,
): ClockRun[] => {
  const runs = new Map<string, ClockRun>()
  for (const thing of it.of(record)) {
    const start = it.starts(thing)
    const started_on = dayOf(start)
    const length = it.length?.(thing) ?? lengths.lengthOf(it.id, started_on)
    const due_at = length.unit === 'hours' ? dueAtAfter(momentOf(start) ?? `${started_on}T00:00:00.000Z`, length) : null
    const due_on = due_at ? londonDate(due_at) : dueAfter(started_on, length, lengths.holidays)
    const stop = it.stops(thing)
    const run: ClockRun = {
      clock: it.id,
      person_id: record.person.id,
      subject_table: it.subject,
      subject_id: it.id_of(thing),
      started_on,
      due_on,
      due_at,
      soon_on: soonFrom(started_on, due_on, lengths.holidays),
      stopped_on: stop ? dayOf(stop) : null,
      stopped_at: stop ? momentOf(stop) : null,
      ended: stop ? (it.ends?.(thing) ?? 'met') : null,
    }
    runs.set(`${run.subject_id} ${started_on}`, run)
  }
  return [...runs.values()]
}

/** Where a run stands on a day, as a word for a tag and a class for its colour. */
export type State =
  | 'not_due'
  | 'due_soon'
  | 'overdue'
  | 'met'
  | 'met_late'
  | 'cancelled'
  | 'not_applicable'
  | 'superseded'
  | 'declined'

export const stateOn = (
  today: PlainDate,
  run: Pick<ClockRun, 'due_on' | 'soon_on' | 'stopped_on' | 'ended'>,
): State => {
  if (run.ended === 'met') return (run.stopped_on ?? '') <= run.due_on ? 'met' : 'met_late'
  if (run.ended !== null) return run.ended
  if (run.due_on < today) return 'overdue'
  return run.soon_on <= today ? 'due_soon' : 'not_due'
}

/** The duty with its length in words: 'Decide what to do about a contact within 1 working day'. */
export const dutyOf = (it: Pick<Clock, 'id' | 'duty'>, length: Length = timescale(it.id)): string =>
  it.duty.replace('{length}', sayLength(length))

/** One stretch of a recurring clock: from an event to the next, or to the end of what it belongs to. */
export type Stretch<Owner> = { owner: Owner; from: When; to: When | null; ended: Ended }

/**
 * The stretches of a recurring clock: each runs from the actual last event, never from the last due date;
 * when what it belongs to ends, the open one is superseded. Events before the start do not count.
 */
export const stretches = <Owner>(
  owner: Owner,
  start: When,
  events: readonly When[],
  end: When | null,
): Stretch<Owner>[] => {
  const found: Stretch<Owner>[] = []
  let from = start
  for (const event of events) {
    if (dayOf(event) < dayOf(from)) continue
    if (end && dayOf(event) > dayOf(end)) break
    found.push({ owner, from, to: event, ended: 'met' })
    from = event
  }
  found.push({ owner, from, to: end, ended: 'superseded' })
  return found
}
