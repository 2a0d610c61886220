import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** Something a meeting was given: a pack, agreed minutes, or a PDF. */
export type Paper = {
  id: string
  title: string
  board_pack_id: string | null
  minutes_of_id: string | null
  document_id: string | null
  /** Of a PDF, what it says. */
  words: string | null
}

/** What a meeting was given, in the order it was put in. */
export const papersOf = async (db: Db, meeting: string): Promise<Paper[]> => {
  const { rows } = await sql<Paper>`
    select id, title, board_pack_id, minutes_of_id, document_id, words from board_paper
    where board_meeting_id = ${meeting} and voided_at is null
    order by created_at, id`.execute(db)
  return rows
}

/** A PDF with its bytes. Throws NotFound. */
export const findFile = async (db: Db, id: string): Promise<{ file_name: string; content: Buffer }> => {
  const { rows } = await sql<{ file_name: string; content: Buffer }>`
    select file_name, content from document where id = ${id} and voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** A paper of a meeting that is a file. Throws NotFound for any other. */
export const findFilePaper = async (db: Db, meeting: string, id: string) => {
  const found = isId(meeting) && isId(id) ? (await papersOf(db, meeting)).find(each => each.id === id) : undefined
  if (!found?.document_id) throw new NotFound()
  return { ...found, document_id: found.document_id }
}

type File = { title: string; file_name: string; bytes: Buffer; dated_on: PlainDate; kind: 'report' | 'other' }

/** Keeps a PDF. Gives its id. */
export const keepFile = async (db: Db, { title, file_name, bytes, dated_on, kind }: File): Promise<string> => {
  const { id } = await db
    .insertInto('document')
    .values({
      title: title.slice(0, 200),
      kind,
      file_name: file_name.slice(-200),
      media_type: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest(),
      dated_on,
      content: bytes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
