import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { Db } from '../record/database.ts'
import { addDays, addMonths, type Moment, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { at, workingDay } from './moments.ts'
import { PACKS, type PackWords } from './phrases/packs.ts'

/** A pack that was issued: for which meeting, on which day and at which moment, by whom, with what written over it. */
export type PastPack = Pick<PackWords, 'note' | 'decisions'> & {
  meeting_on: PlainDate
  day: PlainDate
  moment: Moment
  actor: Actor
}

/** A pack goes out a week before the board meets, late in the morning. */
const DAYS_BEFORE = 7
const MINUTES = 680

const meetingsHeld = async (db: Db): Promise<PlainDate[]> => {
  const { rows } = await sql<{ meets_on: PlainDate }>`
    select meets_on from board_meeting join board on board.id = board_id
    where board.kind = 'improvement' and status = 'held' and board_meeting.voided_at is null
    order by meets_on`.execute(db)
  return rows.map(row => row.meets_on)
}

/** Who leads the service; null where nobody does. */
export const directorOf = async (db: Db): Promise<Actor | null> => {
  const { rows } = await sql<Actor>`
    select id as worker_id, full_name as name, role, team_id, null as agency, null as session_id
    from worker where role = 'director' and ended_on is null order by id limit 1`.execute(db)
  return rows[0] ?? null
}

/** The packs Aldermere's board has been given, the earlier first: each for the last meeting held by so many months ago; none where no meeting had been. */
export const packsBefore = async (db: Db, today: PlainDate): Promise<PastPack[]> => {
  const held = await meetingsHeld(db)
  const actor = await directorOf(db)
  return PACKS.flatMap(({ months_ago, note, decisions }) => {
    const meeting_on = held.findLast(day => day <= addMonths(today, -months_ago))
    if (!meeting_on || !actor) return []
    const day = workingDay(addDays(meeting_on, -DAYS_BEFORE))
    return [{ meeting_on, day, moment: at(day, MINUTES), actor, note, decisions }]
  })
}
