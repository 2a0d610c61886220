import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { Correction } from './corrections.ts'

/** Keeps each correction, with who made it and when. Those without a reason were refused before. */
export const keepCorrections = async (
  db: Db,
  inspection_id: string,
  corrections: readonly Correction[],
  { by, at }: { by: string; at: string },
): Promise<void> => {
  const rows = corrections.map(each => ({
    ...each,
    inspection_id,
    because: each.because ?? '',
    corrected_by: by,
    corrected_at: at,
  }))
  if (rows.length > 0) await db.insertInto('inspection_correction').values(rows).execute()
}

export type KeptCorrection = Correction & { by: string; corrected_at: string }

/** What was corrected of an inspection after it was read, in the order of its form. */
export const keptCorrections = async (db: Db, inspection_id: string): Promise<KeptCorrection[]> => {
  const { rows } = await sql<KeptCorrection>`
    select field, label, as_read, corrected, because, worker.full_name as by, corrected_at
    from inspection_correction join worker on worker.id = corrected_by
    where inspection_id = ${inspection_id} and inspection_correction.voided_at is null
    order by inspection_correction.created_at, inspection_correction.id`.execute(db)
  return rows
}
