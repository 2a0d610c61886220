import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { PointRow } from './point.ts'

/** The months kept of these measures, of one team or of the whole authority. */
export const keptPoints = async (
  db: Db,
  measures: readonly string[],
  { since, before, team_id = null }: { since: PlainDate; before: PlainDate; team_id?: string | null },
): Promise<PointRow[]> => {
  const { rows } = await sql<PointRow>`
    select measure, month, team_id, numerator, denominator, as_recorded_at, restated_numerator, restated_denominator, restated_at
    from measure_point
    where measure = any(${measures}) and month >= ${since} and month < ${before} and team_id is not distinct from ${team_id}::uuid`.execute(
    db,
  )
  return rows
}

type Kept = Pick<PointRow, 'measure' | 'month' | 'team_id' | 'numerator' | 'denominator'>

/**
 * Keeps the months of one measure. One already kept is never changed: where it now comes to something else, that is set
 * beside it, with when. A team that no longer counts anybody in a month is restated to nought. Gives how many were new
 * and how many were restated.
 */
export const keepPoints = async (
  db: Db,
  measure: string,
  points: readonly Kept[],
  months: readonly PlainDate[],
  now: Moment,
): Promise<{ added: number; restated: number }> => {
  const { rows } = await sql<{ is_new: boolean }>`
    with counted as (
      select month, team_id, numerator, denominator
      from jsonb_to_recordset(${JSON.stringify(points)}::jsonb) as point (month date, team_id uuid, numerator integer, denominator integer)
    ),
    gone as (
      select kept.month, kept.team_id, 0 as numerator, 0 as denominator
      from measure_point kept
      where kept.measure = ${measure} and kept.month = any(${months}::date[])
        and not exists (select from counted where counted.month = kept.month and counted.team_id is not distinct from kept.team_id)
    )
    insert into measure_point as kept (measure, month, team_id, numerator, denominator, as_recorded_at)
    select ${measure}, month, team_id, numerator, denominator, ${now}::timestamptz from (select * from counted union all select * from gone) point
    on conflict (measure, month, team_id) do update set
      restated_numerator = excluded.numerator, restated_denominator = excluded.denominator, restated_at = excluded.as_recorded_at
    where (coalesce(kept.restated_numerator, kept.numerator), coalesce(kept.restated_denominator, kept.denominator))
      is distinct from (excluded.numerator, excluded.denominator)
    returning restated_at is null as is_new`.execute(db)
  const added = rows.filter(row => row.is_new).length
  return { added, restated: rows.length - added }
}

/** Forgets what was kept, so that it can be recorded again from the record as it stands. */
export const forgetPoints = async (db: Db): Promise<void> => {
  await sql`delete from measure_point`.execute(db)
}
