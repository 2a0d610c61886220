import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { documentKind } from '../../vocabulary/codesets/document-kind.ts'
import type { Db } from '../database.ts'
import type { DocumentLine } from './document.ts'

/** The documents about a child, the latest first, without their bytes. */
export const documentsOf = async (db: Db, personId: string): Promise<DocumentLine[]> => {
  const { rows } = await sql<DocumentLine>`
    select document.id, title, kind, file_name, media_type, size, dated_on, document.created_at as added_at, worker.full_name as added_by, redaction,
      (select coalesce(json_agg(json_build_object('person_id', person.id, 'name', forename || ' ' || surname) order by forename), '[]')
        from document_person other join person on person.id = other.person_id
        where other.document_id = document.id and other.voided_at is null and other.person_id <> ${personId}) as others
    from document_person
    join document on document.id = document_person.document_id
    left join worker on worker.id = document.created_by
    where document_person.person_id = ${personId} and document_person.voided_at is null and document.voided_at is null
    order by coalesce(dated_on, document.created_at::date) desc, document.id desc`.execute(db)
  return rows
}

/** Whom a document is about; nobody for none such, or one withheld. */
export const peopleOfDocument = async (db: Db, id: string): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from document_person join document on document.id = document_id
    where document_id = ${id}::uuid and document_person.voided_at is null and document.voided_at is null and redaction <> 'withheld'`.execute(
    db,
  )
  return rows.map(row => row.person_id)
}

/** A document with its bytes; null for none such. */
export const findDocument = async (
  db: Db,
  id: string,
): Promise<{ file_name: string; media_type: string; content: Buffer } | null> => {
  const { rows } = await sql<{ file_name: string; media_type: string; content: Buffer }>`
    select file_name, media_type, content from document where id = ${id}::uuid and voided_at is null`.execute(db)
  return rows[0] ?? null
}

/** Keeps a file once, for all the children it is about. Gives its id. */
export const insertDocument = async (
  db: Db,
  given: {
    title: string
    kind: CodeOf<typeof documentKind>
    file_name: string
    media_type: string
    dated_on: PlainDate | null
    content: Buffer
    person_ids: readonly string[]
  },
): Promise<string> => {
  const { person_ids, content, ...words } = given
  const sha256 = createHash('sha256').update(content).digest()
  const { id } = await db
    .insertInto('document')
    .values({ ...words, content, sha256, size: content.length })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('document_person')
    .values(person_ids.map(person_id => ({ document_id: id, person_id })))
    .execute()
  return id
}
