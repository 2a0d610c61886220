import { sql } from 'kysely'
import type { Db } from '../../../record/database.ts'
import { readReport } from '../../read-report/read-report.ts'
import type { Reading } from '../../read-report/report.ts'
import { keepLibraryReport, sameReport } from './library-report.store.ts'
import { forLibrary } from './library-report.ts'
import type { FileState } from './report-load.store.ts'

/** The name of the job in the queue, as the database asks for it. */
export const LIBRARY_READING = 'library_reading'

const MOST_TRIES = 3

type Waiting = {
  id: string
  file_name: string
  document_id: string
  sha256: Buffer
  content: Buffer
  tries: number
}
type Became = { state: FileState; says: string | null; library_report_id: string | null }

/** What became of one file, for whoever listens. */
export type Settled = Became & { readonly file_name: string }

const became = (state: FileState, says: string | null = null, library_report_id: string | null = null): Became => ({
  state,
  says,
  library_report_id,
})

/**
 * Takes the file that waits longest, leaving the one in hand. That it was begun is written before it is read, in case
 * reading it ends the program.
 */
const begin = async (db: Db, inHand: Waiting | null): Promise<Waiting | null> => {
  const { rows } = await sql<Waiting>`
    update library_file set tries = tries + 1
    from document
    where document.id = library_file.document_id and library_file.id = (
      select id from library_file where state = 'waiting' and id is distinct from ${inHand?.id ?? null}::uuid
      order by created_at, position limit 1 for update skip locked)
    returning library_file.id, library_file.file_name, document_id, sha256, content, tries`.execute(db)
  return rows[0] ?? null
}

const keep = async (db: Db, file: Waiting, reading: Reading): Promise<Became> => {
  if (!reading.ok) return became('failed', reading.says)
  const read = forLibrary(reading.report)
  if (!read.ok) return became('failed', read.says)
  const same = await sameReport(db, { sha256: file.sha256, report: read.report })
  if (same)
    return became('here', `This inspection of ${same.authority} is here already, from ${same.file_name}.`, same.id)
  return became('read', null, await keepLibraryReport(db, file, read))
}

/** Writes what became of a file, and its report if it was read, together. Another program may have been quicker: null. */
const settle = (db: Db, file: Waiting, reading: Reading): Promise<Became | null> =>
  db.transaction().execute(async trx => {
    const { rows } = await sql`
      select from library_file where id = ${file.id} and state = 'waiting' for update`.execute(trx)
    if (rows.length === 0) return null
    const done = await keep(trx, file, reading)
    await trx
      .updateTable('library_file')
      .set({ ...done, settled_at: sql<string>`recorded_now()` })
      .where('id', '=', file.id)
      .execute()
    return done
  })

const isFirstTry = ({ tries }: Waiting) => tries === 1

const readingOf = async ({ content, file_name, tries }: Waiting): Promise<Reading> =>
  tries > MOST_TRIES
    ? { ok: false, says: `Reading it began ${MOST_TRIES} times and never ended: it was given up.` }
    : await readReport(content, file_name)

/**
 * Reads every file that waits, each kept in a transaction of its own, so that what is read stays read if the program ends.
 * While one is kept the next is read already. A file begun before is read and kept alone: one that ends the program must
 * not take another with it. A file that cannot be read is settled with its sentence; one whose reading began three times
 * and never ended is given up. `heard` is told of each.
 */
export const readWaiting = async (db: Db, heard: (settled: Settled) => void = () => {}): Promise<void> => {
  let file = await begin(db, null)
  let reading = file && readingOf(file)
  while (file && reading) {
    // Begun while this one is still being read, so that the reader need not wait for the database.
    let next = isFirstTry(file) ? await begin(db, file) : null
    let ahead = next && isFirstTry(next) ? readingOf(next) : null
    const done = await settle(db, file, await reading)
    if (done) heard({ file_name: file.file_name, ...done })
    next ??= await begin(db, file)
    ahead ??= next && readingOf(next)
    file = next
    reading = ahead
  }
}
