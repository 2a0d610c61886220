import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { isId } from '../is-id.ts'
import type { Tables } from '../tables.ts'

export type EarlyHelp = Selectable<Tables['early_help_episode']> & {
  name: string
  date_of_birth: PlainDate | null
  team: string | null
  offered_by_name: string | null
  due_on: PlainDate | null
  stopped_on: PlainDate | null
}

const rowsOf = async (db: Db, where: ReturnType<typeof sql>): Promise<EarlyHelp[]> => {
  const { rows } = await sql<EarlyHelp>`
    select early_help_episode.*, person.forename || ' ' || person.surname as name, person.date_of_birth,
      team.name as team, worker.full_name as offered_by_name, clock_run.due_on, clock_run.stopped_on
    from early_help_episode
    join person on person.id = early_help_episode.person_id
    left join team on team.id = early_help_episode.team_id
    left join worker on worker.id = early_help_episode.offered_by
    left join clock_run on clock_run.clock = 'EH-01' and clock_run.subject_id = early_help_episode.id
    where early_help_episode.voided_at is null and ${where}
    order by offered_on, early_help_episode.id
    limit 500`.execute(db)
  return rows
}

/** One offer of early help. Throws `NotFound` for none. */
export const earlyHelpDetail = async (db: Db, id: string): Promise<EarlyHelp> => {
  const [found] = isId(id) ? await rowsOf(db, sql`early_help_episode.id = ${id}`) : []
  if (!found) throw new NotFound()
  return found
}

/** A team's families: offered and not answered, those worked with, or those ended or declined in the last ninety days. */
export const earlyHelpOf = (
  db: Db,
  team: string | null,
  { view, today }: { view: 'offered' | 'open' | 'ended'; today: PlainDate },
): Promise<EarlyHelp[]> => {
  const at = {
    offered: sql`accepted_on is null and declined_on is null and end_on is null`,
    open: sql`accepted_on is not null and end_on is null`,
    ended: sql`coalesce(end_on, declined_on) >= ${today}::date - 90`,
  }[view]
  return rowsOf(db, sql`early_help_episode.team_id = ${team} and ${at}`)
}
