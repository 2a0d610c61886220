import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { CheckValues } from './accepted-rows.ts'
import type { Inspection } from './inspection.ts'

type Row = Record<string, unknown> & { id: string; key: string | null; read_place: number | null; at: number }

/** Rows accepted before places were kept stand in the order they were read in. */
const withKeys = (rows: readonly Row[]): Row[] => {
  const known = rows.some(row => row.read_place !== null)
  return rows.map(row => {
    const place = known ? row.read_place : row.at
    return { ...row, key: place === null ? null : String(place) }
  })
}

const LISTS = {
  judgements: (id: string) => sql<Row>`
    select id, read_place, position as at, area, label, grade from inspection_judgement
    where inspection_id = ${id} and voided_at is null order by position`,
  findings: (id: string) => sql<Row>`
    select id, read_place, position as at, paragraph::int as paragraph, section, text, tone from inspection_finding
    where inspection_id = ${id} and voided_at is null order by position`,
  improvements: (id: string) => sql<Row>`
    select id, read_place, number - 1 as at, text, "group", paragraph::int as paragraph, is_priority
    from (
      select id, read_place, number, text, "group", paragraph, is_priority, inspection_id from improvement_item where voided_at is null
      union all
      select id, read_place, number, text, "group", paragraph, is_priority, inspection_id from inspection_ask where voided_at is null
    ) asked
    where inspection_id = ${id} order by number`,
  figures: (id: string) => sql<Row>`
    select figure.id, figure.read_place, figure.position as at, figure.inspection_finding_id, figure.value::float,
      figure.out_of::float, figure.was::float, figure.unit, figure.counts
    from inspection_figure figure join inspection_finding finding on finding.id = figure.inspection_finding_id
    where finding.inspection_id = ${id} and figure.voided_at is null order by figure.position`,
} as const

/** What was accepted of an inspection, as the answers of its form; each row with its id and its place as it was read. */
export const standsOf = async (db: Db, it: Inspection): Promise<Partial<CheckValues>> => {
  const lists = await Promise.all(
    Object.entries(LISTS).map(async ([list, asked]) => [list, withKeys((await asked(it.id).execute(db)).rows)]),
  )
  return {
    kind: it.kind as CheckValues['kind'],
    visit_number: it.visit_number,
    authority: it.authority,
    ...(it.start_on ? { start_on: it.start_on } : {}),
    ...(it.end_on ? { end_on: it.end_on } : {}),
    published_on: it.published_on,
    framework: it.framework,
    lead_inspectors: it.lead_inspectors.join(', ') || null,
    inspectors: it.inspectors.join(', ') || null,
    looked_at: it.looked_at.join('\n') || null,
    headline: it.headline,
    overall: it.overall as CheckValues['overall'],
    whose: it.is_ours ? null : 'kept',
    kept_because: it.kept_because,
    accepted_note: it.accepted_note,
    ...Object.fromEntries(lists),
  }
}
