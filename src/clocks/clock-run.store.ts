import { sql } from 'kysely'
import { childRecords } from '../record/child-record.store.ts'
import type { ChildRecord } from '../record/child-record.ts'
import type { Db } from '../record/database.ts'
import type { Length } from '../vocabulary/calendar/length.ts'
import { timescale } from '../vocabulary/codesets/timescales.ts'
import { type ClockRun, type Lengths, runsOf } from './clock.ts'
import { clockRecords } from './clock-record.store.ts'
import { CLOCKS } from './index.ts'

/** The local lengths and added bank holidays in force, read once for a whole batch. */
export const lengthsInForce = async (db: Db): Promise<Lengths> => {
  const rows = await db.selectFrom('clock_length').selectAll().orderBy('from_on', 'desc').execute()
  const added = await db.selectFrom('added_holiday').select('holiday_on').execute()
  const local = Map.groupBy(rows, row => row.clock)
  return {
    lengthOf: (id, startedOn) =>
      (local.get(id)?.find(row => row.from_on <= startedOn) as Length | undefined) ?? timescale(id),
    holidays: added.length > 0 ? new Set(added.map(row => row.holiday_on)) : undefined,
  }
}

/** Every run of every clock in one child's record. */
export const allRuns = (record: ChildRecord, lengths: Lengths): ClockRun[] =>
  CLOCKS.flatMap(each => runsOf(each, record, lengths))

const replace = async (db: Db, personIds: string[], runs: ClockRun[]) => {
  await sql`
    with worked_out as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(runs)}::jsonb) as run (clock text, person_id uuid, subject_table text, subject_id uuid,
        started_on date, due_on date, due_at timestamptz, soon_on date, stopped_on date, stopped_at timestamptz, ended text)
    ),
    gone as (
      delete from clock_run
      where person_id = any(${personIds})
        and not exists (select from worked_out where worked_out.clock = clock_run.clock and worked_out.subject_id = clock_run.subject_id and worked_out.started_on = clock_run.started_on)
    )
    insert into clock_run (clock, person_id, subject_table, subject_id, started_on, due_on, due_at, soon_on, stopped_on, stopped_at, ended)
    select clock, person_id, subject_table, subject_id, started_on, due_on, due_at, soon_on, stopped_on, stopped_at, ended from worked_out
    -- A row that is there already is left alone before the insert: on conflict would lock and log every one of them.
    where not exists (
      select from clock_run as was
      where was.clock = worked_out.clock and was.subject_id = worked_out.subject_id and was.started_on = worked_out.started_on
        and (was.due_on, was.due_at, was.soon_on, was.stopped_on, was.stopped_at, was.ended::text, was.person_id)
          is not distinct from (worked_out.due_on, worked_out.due_at, worked_out.soon_on, worked_out.stopped_on, worked_out.stopped_at, worked_out.ended, worked_out.person_id)
    )
    on conflict (clock, subject_id, started_on) do update set
      person_id = excluded.person_id, due_on = excluded.due_on, due_at = excluded.due_at, soon_on = excluded.soon_on,
      stopped_on = excluded.stopped_on, stopped_at = excluded.stopped_at, ended = excluded.ended
    where (clock_run.due_on, clock_run.due_at, clock_run.soon_on, clock_run.stopped_on, clock_run.stopped_at, clock_run.ended, clock_run.person_id)
      is distinct from (excluded.due_on, excluded.due_at, excluded.soon_on, excluded.stopped_on, excluded.stopped_at, excluded.ended, excluded.person_id)`.execute(
    db,
  )
}

/** Works out these children's clocks from their records and writes down what differs. Gives the records read, for whoever asks next. */
export const runClocks = async (
  db: Db,
  personIds: readonly string[],
  lengths?: Lengths,
): Promise<Map<string, ChildRecord>> => {
  const inForce = lengths ?? (await lengthsInForce(db))
  const records = await childRecords(db, personIds)
  await replace(
    db,
    [...records.keys()],
    [...records.values()].flatMap(record => allRuns(record, inForce)),
  )
  return records
}

/** Works out every clock of everybody who has anything to run one, a batch at a time. Gives how many people and runs there are. */
export const rebuildClocks = async (
  db: Db,
  { batch = 500, onProgress = (_done: number, _all: number) => {} } = {},
): Promise<{ people: number; runs: number }> => {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from contact union select person_id from case_episode union select person_id from early_help_episode
    union select person_id from visit_person union select person_id from involvement order by person_id`.execute(db)
  const lengths = await lengthsInForce(db)
  let next = 0
  let done = 0
  const work = async () => {
    while (next < rows.length) {
      const ids = rows.slice(next, next + batch).map(row => row.person_id)
      next += batch
      await db.transaction().execute(async trx => {
        const records = await clockRecords(trx, ids)
        await replace(
          trx,
          ids,
          records.flatMap(record => allRuns(record, lengths)),
        )
      })
      done += ids.length
      onProgress(done, rows.length)
    }
  }
  // Two at a time: the server writes one batch while the next is worked out.
  await Promise.all([work(), work()])
  const { runs } = await db
    .selectFrom('clock_run')
    .select(({ fn }) => fn.countAll<number>().as('runs'))
    .executeTakeFirstOrThrow()
  return { people: rows.length, runs }
}
