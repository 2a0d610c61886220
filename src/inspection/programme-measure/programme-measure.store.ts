import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Moment } from '../../vocabulary/calendar/plain-date.ts'
import type { LoadedMonth, ProgrammeMeasure } from './programme-measure.ts'

/** Every measure of the programme's own, in the order of their codes. */
export const programmeMeasures = async (db: Db): Promise<ProgrammeMeasure[]> => {
  const { rows } = await sql<ProgrammeMeasure>`
    select id, version, code, name, counts, meets, source, unit, better
    from programme_measure where voided_at is null
    order by substring(code from 3)::integer`.execute(db)
  return rows
}

/** One of them by its code, in either case. Throws NotFound. */
export const findProgrammeMeasure = async (db: Db, code: string): Promise<ProgrammeMeasure> => {
  const found = (await programmeMeasures(db)).find(each => each.code === code.toUpperCase())
  if (!found) throw new NotFound()
  return found
}

/** The months in force of these measures, oldest first, each with what it was before; by the measure's id. */
export const loadedMonths = async (db: Db, measures: readonly string[]): Promise<Map<string, LoadedMonth[]>> => {
  const { rows } = await sql<LoadedMonth & { programme_measure_id: string }>`
    select loaded.programme_measure_id, loaded.month, numerator, denominator, worker.full_name as loaded_by, loaded_at,
      coalesce((
        select json_agg(json_build_object('numerator', earlier.numerator, 'denominator', earlier.denominator,
          'until', earlier.voided_at) order by earlier.voided_at desc, earlier.id desc)
        from programme_measure_month earlier
        where earlier.programme_measure_id = loaded.programme_measure_id and earlier.month = loaded.month
          and earlier.voided_at is not null
      ), '[]') as was
    from programme_measure_month loaded
    join worker on worker.id = loaded_by
    where loaded.programme_measure_id = any(${[...measures]}::uuid[]) and loaded.voided_at is null
    order by loaded.month`.execute(db)
  return Map.groupBy(rows, row => row.programme_measure_id)
}

/** The code that the next measure is given: 'PM3'. */
export const nextCode = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ code: string }>`
    select 'PM' || coalesce(max(substring(code from 3)::integer), 0) + 1 as code from programme_measure`.execute(db)
  return rows[0]?.code ?? 'PM1'
}

export type ToLoad = { programme_measure_id: string; month: string; numerator: number; denominator: number }

/** Keeps months that were loaded. One that is loaded again with other numbers puts the earlier aside; the same again changes nothing. */
export const keepMonths = async (
  db: Db,
  months: readonly ToLoad[],
  { by, now }: { by: string; now: Moment },
): Promise<{ kept: number }> => {
  const given = sql`jsonb_to_recordset(${JSON.stringify(months)}::jsonb)
    as given (programme_measure_id uuid, month date, numerator integer, denominator integer)`
  await sql`
    update programme_measure_month kept set voided_at = ${now}::timestamptz, void_reason = 'Loaded again'
    from ${given}
    where kept.programme_measure_id = given.programme_measure_id and kept.month = given.month and kept.voided_at is null
      and (kept.numerator, kept.denominator) is distinct from (given.numerator, given.denominator)`.execute(db)
  const { rows } = await sql`
    insert into programme_measure_month (programme_measure_id, month, numerator, denominator, loaded_by, loaded_at)
    select programme_measure_id, month, numerator, denominator, ${by}::uuid, ${now}::timestamptz from ${given}
    on conflict (programme_measure_id, month) where voided_at is null do nothing
    returning id`.execute(db)
  return { kept: rows.length }
}
