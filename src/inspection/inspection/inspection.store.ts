import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Places, Report } from '../read-report/report.ts'
import type { FindingRow, Inspection, JudgementRow } from './inspection.ts'

const columns = sql`
  inspection.id, inspection.version, inspection.document_id, document.file_name, inspection.authority, inspection.urn,
  inspection.framework, inspection.kind, inspection.visit_number, inspection.is_second_hand, inspection.start_on, inspection.end_on, inspection.published_on,
  inspection.lead_inspectors, inspection.overall, inspection.accepted_at, accepter.full_name as accepted_by,
  inspection.accepted_note, inspection.created_at as uploaded_at, uploader.full_name as uploaded_by`

const joins = sql`
  join document on document.id = inspection.document_id
  left join worker accepter on accepter.id = inspection.accepted_by
  left join worker uploader on uploader.id = inspection.created_by`

export type InspectionLine = Inspection & { improvements: number; findings: number }

/** Every inspection there is a report of, the latest first; those not yet accepted only when asked for. */
export const inspections = async (db: Db, { waiting }: { waiting: boolean }): Promise<InspectionLine[]> => {
  const { rows } = await sql<InspectionLine>`
    select ${columns},
      (select count(*)::int from improvement_item where inspection_id = inspection.id and voided_at is null) as improvements,
      (select count(*)::int from inspection_finding where inspection_id = inspection.id and voided_at is null) as findings
    from inspection ${joins}
    where inspection.voided_at is null and (${waiting} or inspection.accepted_at is not null)
    order by inspection.accepted_at is not null, coalesce(inspection.start_on, inspection.created_at::date) desc`.execute(
    db,
  )
  return rows
}

/** An inspection. Throws NotFound. */
export const findInspection = async (db: Db, id: string): Promise<Inspection> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Inspection>`
    select ${columns} from inspection ${joins}
    where inspection.id = ${id} and inspection.voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** What the reader made of the document, and the page each thing stood on. */
export type Read = { report: Report; pages: number; places: Places }

export const readingOf = async (db: Db, id: string): Promise<Read> => {
  const { rows } = await sql<{ read: Read }>`select read from inspection where id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found.read
}

/** How many pages an inspection's document has and whether it was accepted; null for none such. */
export const pagesOf = async (db: Db, id: string): Promise<{ pages: number; is_accepted: boolean } | null> => {
  const { rows } = await sql<{ pages: number; is_accepted: boolean }>`
    select (read ->> 'pages')::int as pages, accepted_at is not null as is_accepted
    from inspection where id = ${id} and voided_at is null`.execute(db)
  return rows[0] ?? null
}

export const documentBytes = async (db: Db, id: string): Promise<Buffer> => {
  const { rows } = await sql<{ content: Buffer }>`
    select content from document join inspection on inspection.document_id = document.id
    where inspection.id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found.content
}

export const judgementsOf = async (db: Db, id: string): Promise<JudgementRow[]> => {
  const { rows } = await sql<JudgementRow>`
    select id, area, label, grade from inspection_judgement
    where inspection_id = ${id} and voided_at is null order by position`.execute(db)
  return rows
}

export const findingsOf = async (db: Db, id: string): Promise<FindingRow[]> => {
  const { rows } = await sql<FindingRow>`
    select id, paragraph, section, text, tone from inspection_finding
    where inspection_id = ${id} and voided_at is null order by position`.execute(db)
  return rows
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** The inspection whose report is this very file, if it was uploaded before. */
export const sameFile = async (db: Db, bytes: Buffer): Promise<{ id: string; uploaded_on: string } | null> => {
  const { rows } = await sql<{ id: string; uploaded_on: string }>`
    select inspection.id, inspection.created_at::date as uploaded_on
    from inspection join document on document.id = inspection.document_id
    where document.sha256 = ${sha256(bytes)} and inspection.voided_at is null`.execute(db)
  return rows[0] ?? null
}

/** The accepted report of an inspection that began on this day, if there is one other than this. */
export const sameInspection = async (
  db: Db,
  { id, authority, start_on }: { id: string; authority: string; start_on: string },
): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select id from inspection
    where lower(authority) = lower(${authority}) and start_on = ${start_on}::date and id <> ${id}
      and accepted_at is not null and voided_at is null`.execute(db)
  return rows[0]?.id ?? null
}

/** Keeps a report's file and what was read of it. Gives the inspection's id. */
export const keepReport = async (db: Db, given: Read & { file_name: string; bytes: Buffer }): Promise<string> => {
  const { file_name, bytes, report, pages, places } = given
  const document = await db
    .insertInto('document')
    .values({
      title: `Inspection report: ${report.authority ?? file_name}`.slice(0, 200),
      kind: 'report',
      file_name,
      media_type: 'application/pdf',
      size: bytes.length,
      sha256: sha256(bytes),
      dated_on: report.published ?? report.inspection_end,
      content: bytes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const inspection = await db
    .insertInto('inspection')
    .values({
      document_id: document.id,
      authority: report.authority ?? '',
      urn: report.urn,
      framework: report.framework,
      kind: report.kind,
      start_on: report.inspection_start,
      end_on: report.inspection_end,
      published_on: report.published,
      lead_inspectors: report.lead_inspectors,
      overall: report.overall,
      read: JSON.stringify({ report, pages, places }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return inspection.id
}

/** What the report says in one numbered paragraph. */
export const findingAt = async (db: Db, inspection_id: string, paragraph: string): Promise<FindingRow | null> => {
  const { rows } = await sql<FindingRow>`
    select id, paragraph, section, text, tone from inspection_finding
    where inspection_id = ${inspection_id} and paragraph = ${paragraph} and voided_at is null`.execute(db)
  return rows[0] ?? null
}
