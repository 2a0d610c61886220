import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { Places, Report } from '../read-report/report.ts'
import type { AskRow, FigureRow, FindingRow, Inspection, JudgementRow } from './inspection.ts'

const columns = sql`
  inspection.id, inspection.version, inspection.document_id, document.file_name, inspection.authority, inspection.urn,
  inspection.framework, inspection.kind, inspection.start_on, inspection.end_on, inspection.published_on,
  inspection.lead_inspectors, inspection.overall, inspection.accepted_at, accepter.full_name as accepted_by,
  inspection.accepted_note, inspection.visit_number, inspection.inspectors, inspection.looked_at, inspection.headline,
  inspection.is_second_hand, inspection.source, inspection.source_on, inspection.is_ours, inspection.kept_because,
  document.media_type, inspection.created_at as uploaded_at, uploader.full_name as uploaded_by`

const joins = sql`
  join document on document.id = inspection.document_id
  left join worker accepter on accepter.id = inspection.accepted_by
  left join worker uploader on uploader.id = inspection.created_by`

export type InspectionLine = Inspection & { improvements: number; findings: number }

/** Every inspection there is a report of, the latest first; those not yet accepted only when asked for. */
export const inspections = async (db: Db, { waiting }: { waiting: boolean }): Promise<InspectionLine[]> => {
  const { rows } = await sql<InspectionLine>`
    select ${columns},
      (select count(*)::int from improvement_item where inspection_id = inspection.id and voided_at is null)
        + (select count(*)::int from inspection_ask where inspection_id = inspection.id and voided_at is null)
        as improvements,
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

/** The figures an inspection's findings quote, in order. */
export const figuresQuoted = async (db: Db, id: string): Promise<FigureRow[]> => {
  const { rows } = await sql<FigureRow>`
    select figure.id, figure.inspection_finding_id, figure.value::float, figure.out_of::float, figure.was::float,
      figure.unit, figure.counts
    from inspection_figure figure
    join inspection_finding finding on finding.id = figure.inspection_finding_id and finding.voided_at is null
    where finding.inspection_id = ${id} and figure.voided_at is null
    order by finding.position, figure.position`.execute(db)
  return rows
}

/** What the report of another authority asks of it, in its order. */
export const asksOf = async (db: Db, id: string): Promise<AskRow[]> => {
  const { rows } = await sql<AskRow>`
    select id, number, text, "group", is_priority, paragraph from inspection_ask
    where inspection_id = ${id} and voided_at is null order by number`.execute(db)
  return rows
}

/** What the report says in one numbered paragraph. */
export const findingAt = async (db: Db, inspection_id: string, paragraph: string): Promise<FindingRow | null> => {
  const { rows } = await sql<FindingRow>`
    select id, paragraph, section, text, tone from inspection_finding
    where inspection_id = ${inspection_id} and paragraph = ${paragraph} and voided_at is null`.execute(db)
  return rows[0] ?? null
}
