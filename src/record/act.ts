import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Db } from './database.ts'
import type { Refusal } from './form.ts'
import type { Tables } from './tables.ts'

/** Who acts, and when. `today` is the day in London on which `now` falls. */
export type Context = { actor: Actor; today: PlainDate; now: Moment }

/** What an act is about: the children it touches, and the row whose version is checked, if it changes one. */
export type About = {
  person_ids: readonly string[]
  subject?: { table: keyof Tables; id: string; version: number; row: Readonly<Record<string, unknown>> }
}

/** A line for a child's chronology. `significance`: 1 a milestone, 2 an event, 3 detail. */
export type Told = {
  person_id: string
  at: Moment
  kind: string
  source_table: keyof Tables
  source_id: string
  significance: 1 | 2 | 3
  says: string
  /** False for a line in the place of one that a worker had taken out of the chronology. */
  included?: boolean
}

export type Call<Values, A extends About> = Context & {
  db: Db
  params: Readonly<Record<string, string>>
  values: Values
  about: A
}

/**
 * A thing people do to the record. `about` finds what it touches and throws `NotFound`; `refuses` says what the record
 * may not say; `writes` writes and gives what was made; `tells` gives the chronology's lines.
 * Acts that make a child's row give the child's id in `person_ids` of what they return, so that its clocks run at once.
 */
export type Act<Values = unknown, A extends About = About, Done extends object = object> = {
  id: string
  title: string
  may: Permission
  about(call: Omit<Call<Values, A>, 'about'>): Promise<A>
  refuses?(call: Call<Values, A>): Refusal[] | Promise<Refusal[]>
  writes(call: Call<Values, A>): Promise<Done & { person_ids?: readonly string[] }>
  tells?(call: Call<Values, A>, done: Done): Told[]
}

/** Declares an act, keeping its types. */
export const act = <Values, A extends About, Done extends object>(it: Act<Values, A, Done>): Act<Values, A, Done> => it
