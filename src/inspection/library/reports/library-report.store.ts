import { sql } from 'kysely'
import { NotFound } from '../../../record/conditions.ts'
import type { Db } from '../../../record/database.ts'
import { isId } from '../../../record/is-id.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import type { ForLibrary, LibraryReport, Passage } from './library-report.ts'

/** A report as lists and its own page show it. */
export type ReportRow = Omit<LibraryReport, 'grades'> &
  LibraryReport['grades'] & {
    readonly id: string
    readonly version: number
    readonly known_on: PlainDate
    readonly file_name: string
    readonly checked_by: string | null
    readonly checked_on: PlainDate | null
    readonly improvements: number
    readonly findings: number
  }

const countOf = (part: Passage['part']) => sql`
  (select count(*)::int from library_passage
    where library_report_id = library_report.id and part = ${part} and voided_at is null)`

const select = sql`
  select library_report.id, library_report.version, authority, slug, urn, framework, library_report.kind, visit_number,
    start_on, end_on, published_on, known_on, overall, leaders, help_and_protection, children_in_care, care_leavers, adoption,
    faults, checker.full_name as checked_by, checked_on, document.file_name,
    ${countOf('improvement')} as improvements, ${countOf('finding')} as findings
  from library_report
  join document on document.id = library_report.document_id
  left join worker checker on checker.id = library_report.checked_by`

/** The reports of the library, the latest first: all, or those of one authority, or those nobody has checked. */
export const libraryReports = async (
  db: Db,
  { slug = null, unchecked = false }: { slug?: string | null; unchecked?: boolean } = {},
): Promise<ReportRow[]> => {
  const { rows } = await sql<ReportRow>`
    ${select}
    where library_report.voided_at is null and (${slug}::text is null or slug = ${slug})
      and (not ${unchecked} or (faults <> '{}' and checked_on is null))
    order by known_on desc, authority, library_report.id`.execute(db)
  return rows
}

/** A report of the library. Throws NotFound. */
export const findLibraryReport = async (db: Db, id: string): Promise<ReportRow> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<ReportRow>`
    ${select} where library_report.id = ${id} and library_report.voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

export type PassageRow = Passage & { readonly id: string }

/** What a report asks and finds, in its own order. */
export const passagesIn = async (db: Db, reportId: string): Promise<PassageRow[]> => {
  const { rows } = await sql<PassageRow>`
    select id, part, position, paragraph, section, text, tone, is_priority, themes
    from library_passage
    where library_report_id = ${reportId} and voided_at is null
    order by part desc, position`.execute(db)
  return rows
}

/** The report in the library that is this very file, or is of the very same inspection; null for none. */
export const sameReport = async (
  db: Db,
  { sha256, report }: { sha256: Buffer; report?: LibraryReport },
): Promise<{ id: string; authority: string; file_name: string } | null> => {
  const { rows } = await sql<{ id: string; authority: string; file_name: string }>`
    select library_report.id, authority, file_name
    from library_report join document on document.id = library_report.document_id
    where library_report.voided_at is null
      and (library_report.sha256 = ${sha256}
        or (slug = ${report?.slug ?? null} and framework = ${report?.framework ?? null}
          and library_report.kind = ${report?.kind ?? null} and start_on = ${report?.start_on ?? null}::date))
    limit 1`.execute(db)
  return rows[0] ?? null
}

/** Keeps a report that was read, and all its passages. Gives its id. */
export const keepLibraryReport = async (
  db: Db,
  { document_id, sha256 }: { document_id: string; sha256: Buffer },
  { report: { grades, ...report }, passages }: Extract<ForLibrary, { ok: true }>,
): Promise<string> => {
  const { id } = await db
    .insertInto('library_report')
    .values({ ...report, ...grades, faults: [...report.faults], document_id, sha256 })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (passages.length > 0)
    await db
      .insertInto('library_passage')
      .values(passages.map(each => ({ ...each, themes: [...each.themes], library_report_id: id })))
      .execute()
  return id
}
