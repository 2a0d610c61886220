import type { Db } from '../../record/database.ts'
import type { CheckValues } from './accepted-rows.ts'
import { asTyped } from './as-typed.ts'
import { keptCorrections } from './correction.store.ts'
import { documentBytes, findInspection, type Read, readingOf } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'
import { type Change, changesRead } from './later-reading.ts'
import { type Paper, readPaper } from './read-given.ts'
import { standsOf } from './stands.store.ts'
import { readAsKept } from './unread.ts'

/** A document read anew: what today's reader reads otherwise, beside what was read first and what was accepted. */
export type ReadAgain = {
  inspection: Inspection
  read: Read
  stands: Partial<CheckValues>
  changes: Change[]
}

/** Reads the stored document of an inspection again. Throws NotFound; gives only `says` where it can no longer be read. */
export const readAgain = async (db: Db, id: string): Promise<ReadAgain | { says: string; inspection: Inspection }> => {
  const inspection = await findInspection(db, id)
  const { file_name, source_on } = inspection
  const media_type: Paper['media_type'] = inspection.media_type === 'text/plain' ? 'text/plain' : 'application/pdf'
  const paper = { file_name, bytes: await documentBytes(db, inspection.id), media_type }
  const reading = readAsKept(await readPaper(paper, source_on), file_name)
  if (!reading.ok) return { says: reading.says, inspection }
  const { report, pages, places } = reading
  const first = asTyped(await readingOf(db, inspection.id))
  const stands = inspection.accepted_at ? await standsOf(db, inspection) : first
  const corrected = new Set((await keptCorrections(db, inspection.id)).map(({ field }) => field))
  const later = asTyped({ report, pages, places })
  return {
    inspection,
    read: { report, pages, places },
    stands,
    changes: changesRead({ first, later, stands, corrected }),
  }
}
