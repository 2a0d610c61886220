import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Db } from '../src/record/database.ts'
import type { Tables } from '../src/record/tables.ts'
import { slugOf } from '../src/vocabulary/authorities/authority.ts'

type Said = Partial<Insertable<Tables['library_passage']>> & { text: string }

/**
 * A report of the library: of Leeds, an inspection of March 2024 that found it good, unless `some` says otherwise, with what
 * it asks and finds. Gives the report's id, and the load's it came in.
 */
export const aLibraryReport = async (
  db: Db,
  some: Partial<Insertable<Tables['library_report']>> = {},
  { asks = [], finds = [] }: { asks?: readonly Said[]; finds?: readonly Said[] } = {},
): Promise<{ report: string; load: string }> => {
  const sha256 = Buffer.from(randomUUID())
  const document = await db
    .insertInto('document')
    .values({
      title: 'A report for the library',
      kind: 'report',
      file_name: 'library.pdf',
      media_type: 'application/pdf',
      size: 4,
      sha256,
      content: Buffer.from('%PDF'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const authority = some.authority ?? 'Leeds'
  const report = await db
    .insertInto('library_report')
    .values({
      document_id: document.id,
      sha256,
      authority,
      slug: slugOf(authority),
      framework: 'ILACS',
      kind: 'inspection',
      start_on: '2024-03-04',
      end_on: '2024-03-15',
      published_on: '2024-05-07',
      overall: 'good',
      ...some,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const passages = [
    ...asks.map((each, position) => ({ part: 'improvement', position, ...each })),
    ...finds.map((each, position) => ({ part: 'finding', position, paragraph: String(position + 1), ...each })),
  ].map(each => ({ ...each, library_report_id: report.id }))
  if (passages.length > 0) await db.insertInto('library_passage').values(passages).execute()
  const load = await db.insertInto('library_load').defaultValues().returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('library_file')
    .values({
      library_load_id: load.id,
      position: 0,
      file_name: 'library.pdf',
      document_id: document.id,
      library_report_id: report.id,
      state: 'read',
      settled_at: '2026-11-20T10:00:00.000Z',
    })
    .execute()
  return { report: report.id, load: load.id }
}
