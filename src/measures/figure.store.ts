import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { Moment, PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** A figure as it was counted on a day. The row with neither team nor band is the whole. */
export type FigureRow = {
  measure: string
  team_id: string | null
  band: string | null
  numerator: number
  denominator: number
  worked_out_at: Moment
}

/** The figures counted on a day for a period. */
export const keptFigures = async (db: Db, onDate: PlainDate, period: string): Promise<FigureRow[]> => {
  const { rows } = await sql<FigureRow>`
    select measure, team_id, band, numerator, denominator, worked_out_at
    from measure_figure
    where on_date = ${onDate} and period = ${period}`.execute(db)
  return rows
}

/** Keeps the figures of a day and period in place of what was kept of them, and lets go of days long past. */
export const keepFigures = async (
  db: Db,
  onDate: PlainDate,
  period: string,
  figures: readonly Omit<FigureRow, 'worked_out_at'>[],
  now: Moment,
): Promise<void> => {
  await sql`delete from measure_figure where on_date < ${onDate}::date - 2`.execute(db)
  await sql`
    insert into measure_figure (measure, period, on_date, team_id, band, numerator, denominator, worked_out_at)
    select measure, ${period}, ${onDate}::date, team_id, band, numerator, denominator, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as figure (measure text, team_id uuid, band text, numerator integer, denominator integer)
    on conflict (measure, period, on_date, team_id, band) do update
    set numerator = excluded.numerator, denominator = excluded.denominator, worked_out_at = excluded.worked_out_at`.execute(
    db,
  )
}
