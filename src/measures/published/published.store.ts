import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { Published } from './published.ts'

export type Loaded = Published & { loaded_at: string; loaded_by: string | null }

const inForce = (where: ReturnType<typeof sql>) => sql<Loaded>`
  select measure, year, whose, value, source, published_figure.created_at as loaded_at, worker.full_name as loaded_by
  from published_figure
  left join worker on worker.id = published_figure.created_by
  where published_figure.voided_at is null and ${where}
  order by measure, year desc, whose`

/** The figures loaded for a year. */
export const publishedIn = async (db: Db, year: number): Promise<Loaded[]> =>
  (await inForce(sql`year = ${year}`).execute(db)).rows

/** The years figures are loaded for, the latest first. */
export const publishedYears = async (db: Db): Promise<number[]> => {
  const { rows } = await sql<{ year: number }>`
    select distinct year from published_figure where voided_at is null order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}

/** Of each measure and each of the others the figure published last. */
export const latestPublished = async (db: Db): Promise<Map<string, Loaded[]>> => {
  const { rows } = await sql<Loaded>`
    select distinct on (measure, whose) measure, year, whose, value, source, created_at as loaded_at, null as loaded_by
    from published_figure where voided_at is null order by measure, whose, year desc`.execute(db)
  return Map.groupBy(rows, row => row.measure)
}

/** Everything loaded for one measure, the latest year first. */
export const publishedOf = async (db: Db, measure: string): Promise<Loaded[]> =>
  (await inForce(sql`measure = ${measure}`).execute(db)).rows

/** Puts a year's figures aside, with why, and writes these in their place. */
export const replacePublished = async (
  db: Db,
  year: number,
  figures: readonly Omit<Published, 'year'>[],
  { now }: { now: string },
): Promise<void> => {
  await db
    .updateTable('published_figure')
    .set({ voided_at: now, void_reason: 'Figures of the year were loaded again' })
    .where('year', '=', year)
    .where('voided_at', 'is', null)
    .execute()
  await db
    .insertInto('published_figure')
    .values(figures.map(figure => ({ ...figure, year })))
    .execute()
}
