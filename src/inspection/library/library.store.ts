import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import { slugOf } from '../../vocabulary/authorities/authority.ts'
import { findAuthority } from '../../vocabulary/authorities/find-authority.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Grade } from '../read-report/report.ts'
import { AREA_NAMES, type Grades, type Judgement } from './judgement.ts'
import { isSameInspection, merged } from './merge.ts'
import { collectedJudgements } from './reference.ts'

type Row = Omit<Judgement, 'slug' | 'grades' | 'source' | 'inspection_id' | 'library_report_id'> & {
  id: string
  grades: Partial<Record<string, Grade | null>>
}

const judgementOf = (row: Row, source: Judgement['source']): Judgement => {
  const { id, grades, ...rest } = row
  const found = findAuthority(row.authority, row.start_on, row.urn)
  return {
    ...rest,
    authority: found?.name ?? row.authority,
    slug: found?.slug ?? slugOf(row.authority),
    grades: Object.fromEntries(AREA_NAMES.map(area => [area, grades[area] ?? null])) as Grades,
    source,
    inspection_id: source === 'accepted' ? id : null,
    library_report_id: source === 'read' || source === 'unchecked' ? id : null,
  }
}

const loadedRows = async (db: Db): Promise<{ id: string; judgement: Judgement }[]> => {
  const { rows } = await sql<Row>`
    select id, authority, urn, framework, start_on, end_on, published_on, improvements,
      jsonb_build_object('overall', overall, 'leaders', leaders, 'help_and_protection', help_and_protection,
        'children_in_care', children_in_care, 'care_leavers', care_leavers, 'adoption', adoption) as grades
    from published_judgement
    where voided_at is null
    order by published_on, id`.execute(db)
  return rows.map(row => ({ id: row.id, judgement: judgementOf(row, 'loaded') }))
}

/** The inspections whose report was accepted here, those that graded something. */
const acceptedJudgements = async (db: Db): Promise<Judgement[]> => {
  const { rows } = await sql<Row>`
    select inspection.id, authority, urn, framework, start_on, end_on, published_on,
      (select count(*)::int from improvement_item where inspection_id = inspection.id and voided_at is null) as improvements,
      judged.grades || case when overall is null then '{}' else jsonb_build_object('overall', overall) end as grades
    from inspection
    cross join lateral (
      select coalesce(jsonb_object_agg(area, grade), '{}') as grades
      from inspection_judgement
      where inspection_id = inspection.id and voided_at is null
    ) judged
    where accepted_at is not null and voided_at is null and start_on is not null
    order by start_on, inspection.id`.execute(db)
  return rows
    .map(row => judgementOf(row, 'accepted'))
    .filter(({ grades }) => AREA_NAMES.some(area => grades[area] !== null))
}

/** The inspections whose report was read into the library; those the reader was not sure of until somebody checks them. */
const readJudgements = async (db: Db): Promise<Judgement[]> => {
  const { rows } = await sql<Row & { is_sure: boolean }>`
    select id, authority, urn, framework, start_on, end_on, published_on,
      (select count(*)::int from library_passage
        where library_report_id = library_report.id and part = 'improvement' and voided_at is null) as improvements,
      faults = '{}' or checked_on is not null as is_sure,
      jsonb_build_object('overall', overall, 'leaders', leaders, 'help_and_protection', help_and_protection,
        'children_in_care', children_in_care, 'care_leavers', care_leavers, 'adoption', adoption) as grades
    from library_report
    where voided_at is null and start_on is not null
      and num_nonnulls(overall, leaders, help_and_protection, children_in_care, care_leavers, adoption) > 0
    order by known_on, id`.execute(db)
  return rows.map(({ is_sure, ...row }) => judgementOf(row, is_sure ? 'read' : 'unchecked'))
}

/** Every judgement there is, once each, the earliest published first: collected, read and loaded here, and accepted here. */
export const allJudgements = async (db: Db): Promise<Judgement[]> => {
  const read = await readJudgements(db)
  return merged(
    read.filter(({ source }) => source === 'unchecked'),
    collectedJudgements(),
    read.filter(({ source }) => source === 'read'),
    (await loadedRows(db)).map(({ judgement }) => judgement),
    await acceptedJudgements(db),
  )
}

const saysTheSame = (one: Judgement, other: Judgement) => isDeepStrictEqual(one, other)

const rowOf = (
  { slug, source, inspection_id, library_report_id, grades, ...rest }: Judgement,
  published_on: PlainDate,
) => ({
  ...rest,
  ...grades,
  published_on,
})

/**
 * Keeps what a file says. An inspection loaded before is put aside, with why, where the file says otherwise of it, and left
 * alone where it says the same. Gives how many were new and how many corrected.
 */
export const keepJudgements = async (
  db: Db,
  judgements: readonly Judgement[],
  { now }: { now: string },
): Promise<{ added: number; corrected: number }> => {
  const held = await loadedRows(db)
  const pairs = judgements.map(judgement => ({
    judgement,
    before: held.filter(each => isSameInspection(each.judgement, judgement)),
  }))
  const changed = pairs.filter(
    ({ judgement, before }) => before.length !== 1 || before.some(each => !saysTheSame(each.judgement, judgement)),
  )
  const aside = changed.flatMap(({ before }) => before.map(({ id }) => id))
  if (aside.length > 0)
    await db
      .updateTable('published_judgement')
      .set({ voided_at: now, void_reason: 'Corrected by a later file' })
      .where('id', 'in', aside)
      .execute()
  const rows = changed.flatMap(({ judgement }) =>
    judgement.published_on ? [rowOf(judgement, judgement.published_on)] : [],
  )
  if (rows.length > 0) await db.insertInto('published_judgement').values(rows).execute()
  const corrected = changed.filter(({ before }) => before.length > 0).length
  return { added: changed.length - corrected, corrected }
}

export type Load = { loaded_at: string; loaded_by: string | null; judgements: number; corrected: number }

/** The files loaded here, the latest first: who loaded each and when, what it changed, and how much was corrected since. */
export const loads = async (db: Db): Promise<Load[]> => {
  const { rows } = await sql<Load>`
    select published_judgement.created_at as loaded_at, worker.full_name as loaded_by, count(*)::int as judgements,
      count(*) filter (where published_judgement.voided_at is not null)::int as corrected
    from published_judgement
    left join worker on worker.id = published_judgement.created_by
    group by 1, 2
    order by 1 desc
    limit 50`.execute(db)
  return rows
}
