import type { Moment } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { EntryValues, VisitValues } from './check-visit.ts'

export type Written = { visit_id: string; entries: { id: string; person_id: string }[] }

/** The children who were to be seen, as the form was answered. */
export const taking = (values: VisitValues): EntryValues[] => values.children.filter(entry => entry.part)

/** What a visit's form says of the visit itself, as its row. */
export const visitRow = ({ held_at, mode, place, type, purpose_code, purpose, others_present }: VisitValues) => ({
  held_at,
  mode,
  place,
  type,
  purpose_code,
  purpose,
  others_present,
})

/** What it says of one child, as the child's own row. */
export const entryRow = (entry: EntryValues) => ({
  person_id: entry.person_id,
  seen: entry.seen ?? false,
  not_seen_reason: entry.not_seen_reason,
  seen_alone: entry.seen_alone,
  not_alone_reason: entry.not_alone_reason,
  bedroom_seen: entry.bedroom_seen,
  voice: entry.voice,
  how_communicated: entry.how_communicated,
  observation: entry.observation,
  what_changed: entry.what_changed,
  analysis: entry.analysis,
  next_step: entry.next_step,
  next_step_owner: entry.next_step_owner,
  next_step_due_on: entry.next_step_due_on,
})

/** Writes each child's entry. `first` says when the entry that one corrects was first written up, by child. */
export const writeEntries = async (
  db: Db,
  visitId: string,
  values: VisitValues,
  first: ReadonlyMap<string, Moment> = new Map(),
): Promise<Written> => {
  const entries = await db
    .insertInto('visit_person')
    .values(
      taking(values).map(entry => ({
        ...entryRow(entry),
        visit_id: visitId,
        first_recorded_at: first.get(entry.person_id) ?? null,
      })),
    )
    .returning(['id', 'person_id'])
    .execute()
  return { visit_id: visitId, entries }
}
