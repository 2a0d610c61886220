import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { NotFound } from '../../../record/conditions.ts'
import type { Db } from '../../../record/database.ts'
import type { GivenFile } from '../../../record/form.ts'
import { isId } from '../../../record/is-id.ts'
import { LIMITS } from '../../read-report/limits.ts'
import { notPdf, tooLarge } from '../../read-report/pdf/open-pdf.ts'
import { sameReport } from './library-report.store.ts'

export type FileState = 'waiting' | 'read' | 'here' | 'failed'

/** A file as it stands when it is given: kept to be read, or settled at once with a sentence. */
type Kept = { state: FileState; says: string | null; document_id: string | null; library_report_id: string | null }

const settledAs = (state: 'here' | 'failed', says: string, library_report_id: string | null = null): Kept => ({
  state,
  says,
  document_id: null,
  library_report_id,
})

const documentOf = async (db: Db, file: GivenFile, sha256: Buffer): Promise<{ id: string; is_waiting: boolean }> => {
  const { rows } = await sql<{ id: string; is_waiting: boolean }>`
    select id, exists (select from library_file where document_id = document.id and state = 'waiting') as is_waiting
    from document where sha256 = ${sha256} and voided_at is null
    order by created_at limit 1`.execute(db)
  if (rows[0]) return rows[0]
  const kept = await db
    .insertInto('document')
    .values({
      title: `Report for the library: ${file.filename}`.slice(0, 200),
      kind: 'report',
      file_name: file.filename.slice(-200),
      media_type: 'application/pdf',
      size: file.bytes.length,
      sha256,
      content: file.bytes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: kept.id, is_waiting: false }
}

const keepFile = async (db: Db, file: GivenFile, earlier: Set<string>): Promise<Kept> => {
  const wrong = file.is_too_large ? tooLarge(LIMITS.largest_bytes + 1) : notPdf(file.bytes)
  if (wrong) return settledAs('failed', wrong)
  const sha256 = createHash('sha256').update(file.bytes).digest()
  if (earlier.has(sha256.toString('hex'))) return settledAs('here', 'The same file is among these already.')
  earlier.add(sha256.toString('hex'))
  const same = await sameReport(db, { sha256 })
  if (same) return settledAs('here', `The report on ${same.authority} is here already.`, same.id)
  const { id, is_waiting } = await documentOf(db, file, sha256)
  return is_waiting
    ? settledAs('here', 'It was given before and is waiting to be read.')
    : { state: 'waiting', says: null, document_id: id, library_report_id: null }
}

/**
 * Keeps files to be read into the library, each once, and asks for them to be read once this transaction is committed. What
 * is no PDF, and what is here already, is said of that file and stops none of the others. Gives the load's id.
 */
export const keepLoad = async (db: Db, files: readonly GivenFile[]): Promise<string> => {
  const load = await db.insertInto('library_load').defaultValues().returning('id').executeTakeFirstOrThrow()
  const earlier = new Set<string>()
  for (const [position, file] of files.entries()) {
    const kept = await keepFile(db, file, earlier)
    await db
      .insertInto('library_file')
      .values({
        library_load_id: load.id,
        position,
        file_name: file.filename.slice(-200),
        ...kept,
        settled_at: kept.state === 'waiting' ? null : sql<string>`recorded_now()`,
      })
      .execute()
  }
  await sql`select queue_library_reading()`.execute(db)
  return load.id
}

export type LoadFile = {
  readonly id: string
  readonly file_name: string
  readonly state: FileState
  readonly says: string | null
  readonly library_report_id: string | null
  readonly authority: string | null
  readonly faults: number
}

export type ReportLoad = { readonly id: string; readonly loaded_at: string; readonly loaded_by: string | null }

/** A load with every file of it and what became of each. Throws NotFound. */
export const findLoad = async (db: Db, id: string): Promise<ReportLoad & { files: LoadFile[] }> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<ReportLoad>`
    select library_load.id, library_load.created_at as loaded_at, worker.full_name as loaded_by
    from library_load left join worker on worker.id = library_load.created_by
    where library_load.id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  const { rows: files } = await sql<LoadFile>`
    select library_file.id, library_file.file_name, state, says, library_file.library_report_id, authority,
      coalesce(cardinality(faults), 0) as faults
    from library_file left join library_report on library_report.id = library_file.library_report_id
    where library_load_id = ${id} order by position`.execute(db)
  return { ...found, files }
}

export type LoadLine = ReportLoad & Record<FileState, number> & { readonly files: number }

/** The loads there have been, the latest first, with how many files became what. */
export const reportLoads = async (db: Db): Promise<LoadLine[]> => {
  const { rows } = await sql<LoadLine>`
    select library_load.id, library_load.created_at as loaded_at, worker.full_name as loaded_by, count(*)::int as files,
      count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'read')::int as read,
      count(*) filter (where state = 'here')::int as here, count(*) filter (where state = 'failed')::int as failed
    from library_load
    join library_file on library_file.library_load_id = library_load.id
    left join worker on worker.id = library_load.created_by
    group by library_load.id, worker.id
    order by library_load.created_at desc, library_load.id desc
    limit 20`.execute(db)
  return rows
}
