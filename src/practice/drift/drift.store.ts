import { sql } from 'kysely'
import type { ChildRecord } from '../../record/child-record.ts'
import type { Db } from '../../record/database.ts'
import { settingsOn } from '../../record/setting.store.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { SIGNALS } from './index.ts'
import { leadWorker, openEpisode } from './questions.ts'
import { restrictionReview } from './restriction-review.ts'
import { type Run, type Sign, signsOf } from './signal.ts'

type Settings = Readonly<Record<string, unknown>>

const runningOf = async (db: Db, ids: readonly string[]): Promise<Map<string, Run[]>> => {
  const { rows } = await sql<Run>`
    select clock, person_id, subject_table, subject_id, started_on, due_on, stopped_on
    from clock_run
    where person_id = any(${[...ids]}) and stopped_on is null
    order by started_on, subject_id`.execute(db)
  return Map.groupBy(rows, run => run.person_id)
}

/** Every sign of drift in one child's record today; one a signal and subject. */
export const allSigns = (record: ChildRecord, runs: readonly Run[], today: PlainDate, settings: Settings): Sign[] => {
  const signs = SIGNALS.flatMap(each => signsOf(each, { record, runs, today }, settings))
  return [...new Map(signs.map(sign => [`${sign.signal} ${sign.subject_id}`, sign])).values()]
}

/** Who is to act and by when, told with the sign. A child without a worker is the manager's to act on. */
export const addressed = (record: ChildRecord, sign: Sign, today: PlainDate, settings: Settings) => {
  const its = SIGNALS.find(each => each.id === sign.signal)
  const lead = leadWorker(record, today)
  const isWorkers = its?.who_can_act === 'social_worker' && lead !== undefined
  const own = settings[`drift.${sign.signal}.escalates_after`]
  return {
    ...sign,
    actor_role: its?.who_can_act === 'social_worker' && !lead ? 'team_manager' : its?.who_can_act,
    worker_id: isWorkers ? lead.worker_id : null,
    team_id: lead?.team_id ?? openEpisode(record)?.team_id ?? null,
    escalate_on: workingDaysAfter(sign.fired_on, typeof own === 'number' ? own : (its?.escalates_after ?? 10)),
  }
}

/**
 * Writes what the signals say of these children today: new ones open, those that still hold are seen again, the others
 * are cleared. Who was told of one that has escalated stands. Gives how many hold.
 */
export const writeDrift = async (
  db: Db,
  records: ReadonlyMap<string, ChildRecord>,
  today: PlainDate,
  given?: Settings,
): Promise<number> => {
  const ids = [...records.keys()]
  if (ids.length === 0) return 0
  const settings = given ?? (await settingsOn(db, today))
  const runs = await runningOf(db, ids)
  const signs = [...records].flatMap(([id, record]) =>
    allSigns(record, runs.get(id) ?? [], today, settings).map(sign => addressed(record, sign, today, settings)),
  )
  await sql`
    with fired as (
      select * from jsonb_to_recordset(${JSON.stringify(signs)}::jsonb) as sign (signal text, person_id uuid, subject_table text, subject_id uuid,
        fired_on date, evidence text, actor_role text, worker_id uuid, team_id uuid, escalate_on date)
    ),
    gone as (
      update drift_signal set cleared_on = ${today}
      where person_id = any(${ids}) and cleared_on is null and signal <> ${restrictionReview.id}
        and not exists (select from fired where fired.signal = drift_signal.signal and fired.person_id = drift_signal.person_id and fired.subject_id = drift_signal.subject_id)
    )
    insert into drift_signal as held (signal, person_id, subject_table, subject_id, fired_on, evidence, seen_on, actor_role, actor_id, escalate_on, created_by)
    select signal, person_id, subject_table, subject_id, fired_on, evidence, ${today}, actor_role,
      coalesce(worker_id, (
        select worker.id from worker
        where worker.role = actor_role and worker.ended_on is null
          and worker.team_id in (fired.team_id, (select service_id from team where team.id = fired.team_id))
        order by worker.started_on, worker.id limit 1)),
      escalate_on, null
    from fired
    on conflict (signal, person_id, subject_id) where cleared_on is null do update set
      fired_on = excluded.fired_on, evidence = excluded.evidence, seen_on = excluded.seen_on, subject_table = excluded.subject_table,
      actor_role = excluded.actor_role, actor_id = excluded.actor_id,
      escalate_on = case when held.escalated_on is null then excluded.escalate_on else held.escalate_on end
    where (held.fired_on, held.evidence, held.seen_on, held.actor_role, held.actor_id)
      is distinct from (excluded.fired_on, excluded.evidence, excluded.seen_on, excluded.actor_role, excluded.actor_id)`.execute(
    db,
  )
  return signs.length
}
