import { sql } from 'kysely'
import type { Db } from '../../record/database.ts'
import type { MonthValue, Trajectory } from './trajectory.ts'

/** The trajectories in force of these attached measures. */
export const trajectoriesOf = async (db: Db, attached: readonly string[]): Promise<Trajectory[]> => {
  const { rows } = await sql<Trajectory>`
    select improvement_measure_id, months, because, worker.full_name as set_by, set_on
    from improvement_trajectory
    join worker on worker.id = set_by
    where improvement_measure_id = any(${[...attached]}::uuid[]) and improvement_trajectory.voided_at is null`.execute(
    db,
  )
  return rows
}

type Setting = { attached: string; months: readonly MonthValue[]; because: string | null; by: string; on: string }

/** Sets the way to a target; the one before is put aside, and kept. */
export const setTrajectory = async (db: Db, { attached, months, because, by, on }: Setting): Promise<void> => {
  await sql`
    update improvement_trajectory set voided_at = recorded_now(), void_reason = 'Set again'
    where improvement_measure_id = ${attached} and voided_at is null`.execute(db)
  await sql`
    insert into improvement_trajectory (improvement_measure_id, months, because, set_by, set_on)
    values (${attached}, ${JSON.stringify(months)}::jsonb, ${because}, ${by}, ${on})`.execute(db)
}
