import type { Role } from '../../access/roles.ts'
import type { ClockRun } from '../../clocks/clock.ts'
import type { ChildRecord } from '../../record/child-record.ts'
import type { Tables } from '../../record/tables.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Source } from '../../vocabulary/sources.ts'

/** A row of clock_run, as a signal asks of it. */
export type Run = Pick<
  ClockRun,
  'clock' | 'person_id' | 'subject_table' | 'subject_id' | 'started_on' | 'due_on' | 'stopped_on'
>

/** What a signal looks at: one child's record, the deadlines worked out from it, the day, and its limits in force. */
export type Look<Limit extends string = string> = {
  record: ChildRecord
  runs: readonly Run[]
  today: PlainDate
  limits: Readonly<Record<Limit, number>>
}

/**
 * Where a signal fired. `fired_on` is worked out from the record, so that a rebuild gives the same; `evidence` is a whole
 * sentence with its numbers and dates, and names nobody but the child.
 */
export type Fired = { subject_table: keyof Tables; subject_id: string; fired_on: PlainDate; evidence: string }

/**
 * One rule by which a child's case is seen to have stopped moving: a pure function of the record. `limits` are what an
 * authority may set (setting `drift.<id>.<limit>`); unanswered for `escalates_after` working days it goes to `escalates_to`.
 */
export type Signal<Limit extends string = string> = {
  id: string
  says: string
  source: Source
  who_can_act: Role
  escalates_after: number
  escalates_to: Role
  limits?: Readonly<Record<Limit, number>>
  of(look: Look<Limit>): Fired[]
}

/** Declares a signal, keeping the names of its limits. */
export const signal = <const Limit extends string = never>(it: Signal<Limit>): Signal => it as unknown as Signal

/** A signal that fired for one child. */
export type Sign = Fired & { signal: string; person_id: string }

type Settings = Readonly<Record<string, unknown>>
const NONE: Settings = {}
const limitsIn = new WeakMap<Settings, Map<Signal, Record<string, number>>>()

/** A signal's limits in force, worked out once for all the children looked at under the same settings. */
const limitsOf = (it: Signal, settings: Settings): Record<string, number> => {
  const inForce = limitsIn.get(settings) ?? new Map<Signal, Record<string, number>>()
  limitsIn.set(settings, inForce)
  const known = inForce.get(it)
  if (known) return known
  const limits: Record<string, number> = {}
  for (const [name, usual] of Object.entries(it.limits ?? {})) {
    const own = settings[`drift.${it.id}.${name}`]
    limits[name] = typeof own === 'number' ? own : usual
  }
  inForce.set(it, limits)
  return limits
}

/** What one signal says of one child today, with the authority's own limits where it set them. */
export const signsOf = (it: Signal, given: Omit<Look, 'limits'>, settings: Settings = NONE): Sign[] => {
  const limits = limitsOf(it, settings)
  const { person } = given.record
  if (person.died_on) return []
  return it.of({ ...given, limits }).map(fired => ({ ...fired, signal: it.id, person_id: person.id }))
}
