import { sql } from 'kysely'
import type { Db } from '../database.ts'
import type { VisitValues } from './check-visit.ts'
import type { RecordedEntry, RecordedVisit } from './visit-correction.store.ts'
import { visitRow } from './visit-writes.store.ts'

/**
 * Puts these entries of a visit aside, with their lines in the chronology; the visit itself only when no child's entry
 * stands on it any more. Gives the children whose line had been taken out of the chronology.
 */
export const putEntriesAside = async (
  db: Db,
  visitId: string,
  entries: readonly RecordedEntry[],
  { at, because }: { at: string; because: string },
): Promise<string[]> => {
  const ids = entries.map(entry => entry.id)
  const aside = { voided_at: at, void_reason: because }
  await sql`select id from visit where id = ${visitId} for update`.execute(db)
  await db.updateTable('visit_person').set(aside).where('id', 'in', ids).execute()
  // Written even when the visit stands for others, so that whoever is correcting it meanwhile is told.
  await sql`
    update visit
    set voided_at = case when visit_is_empty(id) then ${at}::timestamptz end,
      void_reason = case when visit_is_empty(id) then ${because} end
    where id = ${visitId}`.execute(db)
  const lines = await db
    .updateTable('chronology_entry')
    .set(aside)
    .where('source_table', '=', 'visit_person')
    .where('source_id', 'in', ids)
    .where('voided_at', 'is', null)
    .returning(['person_id', 'included'])
    .execute()
  return lines.filter(line => !line.included).map(line => line.person_id)
}

/** Writes the visit again, as it is now said to have been: the same worker, and the same plan if it was planned. */
export const writeCorrected = async (db: Db, visit: RecordedVisit, values: VisitValues): Promise<string> => {
  const { planned_at, worker_id, team_id } = visit
  const { id } = await db
    .insertInto('visit')
    .values({ ...visitRow(values), planned_at, worker_id, team_id, corrects: visit.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Why a write-up was late stays said of the entry that stands in its place. */
export const followDelays = async (
  db: Db,
  from: readonly { id: string; person_id: string }[],
  to: readonly { id: string; person_id: string }[],
): Promise<void> => {
  for (const entry of from) {
    const standing = to.find(one => one.person_id === entry.person_id)
    if (!standing) continue
    await db.updateTable('clock_delay').set({ subject_id: standing.id }).where('subject_id', '=', entry.id).execute()
  }
}
