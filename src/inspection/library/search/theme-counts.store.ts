import { sql } from 'kysely'
import type { Db } from '../../../record/database.ts'
import { slugOf } from '../../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import {
  type AgainCount,
  type AskedRow,
  askedAgain,
  countThemes,
  type ReportRow,
  type ThemeCount,
} from '../../themes/counts.ts'
import type { ThemeId } from '../../themes/match.ts'
import { acceptedThemes } from './accepted-themes.store.ts'

type Row = { report: string; authority: string; on: PlainDate; start_on: PlainDate | null; grade: string | null }

export type LibraryCounts = { readonly reports: number; readonly counts: ThemeCount[]; readonly again: AgainCount[] }

/**
 * Themes of what inspections ask to improve, over every report of the library and those accepted here: by year and by grade,
 * and what was asked again at an authority's next inspection. Letters of visits judge nothing and are not among them.
 * `framework` null: of every framework.
 */
export const libraryThemeCounts = async (db: Db, framework: string | null = null): Promise<LibraryCounts> => {
  const { rows } = await sql<Row>`
    select id as report, authority, known_on as on, start_on, overall as grade
    from searched_report
    where kind not like '%visit' and framework not like 'LSCB%' and (${framework}::text is null or framework = ${framework})
    order by known_on, id`.execute(db)
  const { rows: asked } = await sql<{ id: string; report: string; themes: ThemeId[] | null }>`
    select id, report_id as report, themes from searched_passage where part = 'improvement'`.execute(db)
  const accepted = await acceptedThemes(db, 'improvement')
  const reports: ReportRow[] = rows.map(({ start_on, authority, ...row }) => ({
    ...row,
    authority: findAuthority(authority, start_on)?.slug ?? slugOf(authority),
  }))
  const known = new Set(rows.map(({ report }) => report))
  const askedRows: AskedRow[] = asked
    .filter(({ report }) => known.has(report))
    .map(({ id, report, themes }) => ({ report, themes: themes ?? accepted.get(id) ?? [] }))
  return {
    reports: reports.length,
    counts: countThemes(reports, askedRows),
    again: askedAgain(reports, askedRows).counts,
  }
}

/** The frameworks there are inspections under, the one with most reports first. */
export const libraryFrameworks = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ framework: string }>`
    select framework from searched_report
    where kind not like '%visit' and framework not like 'LSCB%'
    group by framework order by count(*) desc, framework`.execute(db)
  return rows.map(({ framework }) => framework)
}
