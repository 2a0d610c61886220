import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** The inspections and visits that were accepted into the record, from a day on: what a chart marks. */
export const inspectionsSince = async (db: Db, since: PlainDate): Promise<{ on: PlainDate; label: string }[]> => {
  const { rows } = await sql<{ on: PlainDate; label: string }>`
    select coalesce(start_on, published_on) as on,
      case when kind ilike '%monitoring%' or kind ilike '%visit%' then 'Visit' else 'Inspection' end as label
    from inspection
    where accepted_at is not null and voided_at is null and coalesce(start_on, published_on) >= ${since}
    order by 1`.execute(db)
  return rows
}
