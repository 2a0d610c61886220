import type { About, Context } from '../act.ts'
import { correctsNot } from '../correction.ts'
import type { Db } from '../database.ts'
import type { Refusal } from '../form.ts'
import { leadsOf } from '../lead-worker.store.ts'
import { peopleEverOn, type RecordedEntry, type RecordedVisit, recordedVisit } from './visit-correction.store.ts'

/** A recorded visit with the entries that a correction would put aside, and who leads for those children. */
export type Recorded = About & { visit: RecordedVisit; standing: RecordedEntry[]; leads: string[] }

/**
 * A recorded visit as what an act is about. `choose` says which children the act speaks of; none means all of them. What
 * stands in its place by now is what somebody who corrected it at the same time is shown.
 */
export const aboutRecorded = async (
  db: Db,
  visitId: string,
  choose: (visit: RecordedVisit) => readonly string[],
): Promise<Recorded> => {
  const visit = await recordedVisit(db, visitId)
  const chosen = [...new Set(choose(visit))]
  const newer = visit.entries.find(entry => entry.corrected_in)?.corrected_in
  const now = newer ? await recordedVisit(db, newer) : visit
  const { held_at, mode, place, type, purpose_code, purpose, others_present } = now
  return {
    person_ids: chosen.length > 0 ? chosen : await peopleEverOn(db, visitId),
    visit,
    standing: visit.entries.filter(entry => entry.put_aside === null && chosen.includes(entry.person_id)),
    leads: await leadsOf(db, chosen),
    subject: {
      table: 'visit',
      id: visit.id,
      version: visit.version,
      row: { held_at, mode, place, type, purpose_code, purpose, others_present },
    },
  }
}

/** Why this record of a visit may not be put aside, if so: never written up, already put aside, or another's to correct. */
export const refusesCorrecting = (
  { actor, about: { visit, standing, leads } }: Pick<Context, 'actor'> & { about: Recorded },
  field: string,
): Refusal[] => {
  if (!visit.held_at) return [{ field, says: 'This visit has not been recorded yet: record it instead' }]
  if (standing.length === 0) {
    return [
      { field, says: 'This record was put aside meanwhile: open the visit as it now stands and correct that one' },
    ]
  }
  const not = correctsNot(actor, { makers: [visit.worker_id, ...standing.map(entry => entry.created_by)], leads })
  return not ? [{ field, says: not }] : []
}
