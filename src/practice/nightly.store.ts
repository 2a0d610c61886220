import { sql } from 'kysely'
import type { Db } from '../record/database.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'

/** Makes the access log's partitions for this month and the next two. */
export const prepareLog = async (db: Db, today: PlainDate): Promise<void> => {
  await sql`select access_log_partition((${today}::date + make_interval(months => month))::date) from generate_series(0, 2) month`.execute(
    db,
  )
}

/** Whether the night's work of this day was finished. */
export const nightIsDone = async (db: Db, today: PlainDate): Promise<boolean> => {
  const { rows } = await sql`select from nightly_run where ran_on = ${today} and ended_at is not null`.execute(db)
  return rows.length > 0
}

export const beginNight = async (db: Db, today: PlainDate): Promise<void> => {
  await sql`
    insert into nightly_run (ran_on) values (${today})
    on conflict (ran_on) do update set started_at = clock_timestamp(), ended_at = null, did = null`.execute(db)
}

export const endNight = async (db: Db, today: PlainDate, did: Record<string, unknown>): Promise<void> => {
  await sql`
    update nightly_run set ended_at = clock_timestamp(), did = ${JSON.stringify(did)}::jsonb
    where ran_on = ${today}`.execute(db)
}
