import { sql } from 'kysely'
import { NotFound } from '../../../record/conditions.ts'
import type { Db } from '../../../record/database.ts'

/** A report's file as it was given. Throws NotFound. */
export const reportBytes = async (db: Db, reportId: string): Promise<Buffer> => {
  const { rows } = await sql<{ content: Buffer }>`
    select content from document join library_report on library_report.document_id = document.id
    where library_report.id = ${reportId}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found.content
}
