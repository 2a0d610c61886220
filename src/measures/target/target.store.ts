import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import { collectionYear } from '../../vocabulary/calendar/collection-year.ts'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'

export type TargetRow = {
  measure: string
  year: number
  target: number
  tolerance: number
  set_at: Moment
  set_by: string | null
  /** Why it was set again; null for the first. */
  because: string | null
}

/** A year's target as it stands, and what it was before, the latest first. */
export type YearTarget = TargetRow & { before: TargetRow[] }

/** The targets of every measure for the year a day falls in. */
export const targetsOn = async (db: Db, day: PlainDate): Promise<Map<string, TargetRow>> => {
  const { rows } = await sql<TargetRow>`
    select distinct on (measure) measure, year, target, tolerance, set_at, null as set_by, because
    from measure_target where year = ${collectionYear(day)} order by measure, set_at desc`.execute(db)
  return new Map(rows.map(row => [row.measure, row]))
}

/** Every year's target of one measure, the latest year first, with who set it and what it was before. */
export const targetsOf = async (db: Db, measure: string): Promise<YearTarget[]> => {
  const { rows } = await sql<TargetRow>`
    select measure, year, target, tolerance, set_at, worker.full_name as set_by, because
    from measure_target
    left join worker on worker.id = measure_target.set_by
    where measure = ${measure}
    order by year desc, set_at desc`.execute(db)
  return [...Map.groupBy(rows, row => row.year).values()].flatMap(([inForce, ...before]) =>
    inForce ? [{ ...inForce, before }] : [],
  )
}

/** Sets a year's target; what was set before is kept beside it. */
export const setTarget = async (
  db: Db,
  target: Omit<TargetRow, 'set_by' | 'set_at'>,
  by: { worker_id: string; now: Moment },
): Promise<void> => {
  await db
    .insertInto('measure_target')
    .values({ ...target, set_by: by.worker_id, set_at: by.now })
    .execute()
}
