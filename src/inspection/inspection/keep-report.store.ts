import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Read } from './inspection.store.ts'
import type { Paper } from './read-given.ts'
import { sayKind } from './say-inspection.ts'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** The inspection whose document is this very file, if it was uploaded before. */
export const sameFile = async (
  db: Db,
  bytes: Buffer,
): Promise<{ id: string; uploaded_on: string; is_accepted: boolean } | null> => {
  const { rows } = await sql<{ id: string; uploaded_on: string; is_accepted: boolean }>`
    select inspection.id, inspection.created_at::date as uploaded_on, accepted_at is not null as is_accepted
    from inspection join document on document.id = inspection.document_id
    where document.sha256 = ${sha256(bytes)} and inspection.voided_at is null`.execute(db)
  return rows[0] ?? null
}

/** Another document about the same inspection or visit, and whether it is one that somebody wrote of it. */
export type SameInspection = { id: string; is_accepted: boolean; is_second_hand: boolean; improvements: number }

/** Other documents of what was held of this kind, there, and began on this day; those accepted first. */
export const sameInspections = async (
  db: Db,
  { id, authority, kind, start_on }: { id: string; authority: string; kind: string; start_on: string | null },
): Promise<SameInspection[]> => {
  const { rows } = await sql<SameInspection>`
    select id, accepted_at is not null as is_accepted, is_second_hand,
      (select count(*)::int from improvement_item where inspection_id = inspection.id and voided_at is null) as improvements
    from inspection
    where lower(authority) = lower(${authority}) and kind = ${kind} and start_on = ${start_on}::date and id <> ${id}
      and voided_at is null
    order by accepted_at is null, is_second_hand, created_at`.execute(db)
  return rows
}

type Kept = Read & Paper & { source: string | null; source_on: PlainDate | null }

/** Keeps a document and what was read of it. Gives the inspection's id. */
export const keepReport = async (db: Db, given: Kept): Promise<string> => {
  const { file_name, bytes, media_type, report, pages, places, source, source_on } = given
  const document = await db
    .insertInto('document')
    .values({
      title: `${sayKind({ kind: report.kind })}: ${report.authority ?? file_name}`.slice(0, 200),
      kind: report.visit ? 'letter' : 'report',
      file_name,
      media_type,
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
      ...columnsRead(report),
      source,
      source_on,
      is_second_hand: report.second_hand ?? false,
      read: JSON.stringify({ report, pages, places }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return inspection.id
}

/** What was read, as the columns by which lists show an inspection until it is accepted. */
export const columnsRead = (report: Read['report']) => ({
  authority: report.authority ?? '',
  urn: report.urn,
  framework: report.framework,
  kind: report.kind,
  start_on: report.inspection_start,
  end_on: report.inspection_end,
  published_on: report.published,
  lead_inspectors: report.lead_inspectors,
  inspectors: report.visit?.inspectors ?? [],
  visit_number: report.visit?.number ?? null,
  looked_at: report.visit?.looked_at ?? [],
  headline: report.visit?.headline ?? null,
  overall: report.overall,
})
