import { sql } from 'kysely'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import { isId } from '../../record/is-id.ts'
import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { CodeOf } from '../../vocabulary/codeset.ts'
import type { attendanceKind } from '../../vocabulary/codesets/attendance-kind.ts'
import type { AgendaItem, Board, Meeting, Member } from './board.ts'
import type { BoardAction } from './board-action.ts'

/** Every board, those of improvement first. */
export const boards = async (db: Db): Promise<Board[]> => {
  const { rows } = await sql<Board>`
    select id, version, name, kind, meets, purpose from board
    where voided_at is null
    order by kind = 'improvement' desc, name`.execute(db)
  return rows
}

/** One board. Throws NotFound. */
export const findBoard = async (db: Db, id: string): Promise<Board> => {
  const found = isId(id) ? (await boards(db)).find(each => each.id === id) : undefined
  if (!found) throw new NotFound()
  return found
}

/** Who sits on these boards, the chair first. */
export const membersOf = async (db: Db, ids: readonly string[]): Promise<Member[]> => {
  const { rows } = await sql<Member>`
    select board_member.id, board_id, worker_id, coalesce(name, full_name) as called, name, represents, is_chair
    from board_member left join worker on worker.id = worker_id
    where board_id = any(${[...ids]}::uuid[]) and board_member.voided_at is null
    order by is_chair desc, board_member.created_at, board_member.id`.execute(db)
  return rows
}

const meetingColumns = sql`
  board_meeting.id, board_meeting.version, board_id, board.name as board, board.kind, meets_on, starts_at, place, status,
  cancelled_because, also_present, minuter.full_name as minuted_by, agreed_on
  from board_meeting
  join board on board.id = board_id
  left join worker minuter on minuter.id = minuted_by`

/** The meetings of these boards, the latest first. */
export const meetingsOf = async (db: Db, ids: readonly string[]): Promise<Meeting[]> => {
  const { rows } = await sql<Meeting>`
    select ${meetingColumns}
    where board_id = any(${[...ids]}::uuid[]) and board_meeting.voided_at is null
    order by meets_on desc`.execute(db)
  return rows
}

/** One meeting. Throws NotFound. */
export const findMeeting = async (db: Db, id: string): Promise<Meeting> => {
  if (!isId(id)) throw new NotFound()
  const { rows } = await sql<Meeting>`
    select ${meetingColumns}
    where board_meeting.id = ${id} and board_meeting.voided_at is null`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}

/** A meeting's agenda in its order, with what was said of each. */
export const agendaOf = async (db: Db, meeting: string): Promise<AgendaItem[]> => {
  const { rows } = await sql<AgendaItem>`
    select id, position, title, presenter, purpose, improvement_item_id, minutes
    from board_agenda_item
    where board_meeting_id = ${meeting} and voided_at is null
    order by position, id`.execute(db)
  return rows
}

/** Every action these boards have agreed, the earliest first, with what meetings have heard of each. */
export const actionsOfBoards = async (db: Db, ids: readonly string[]): Promise<BoardAction[]> => {
  const { rows } = await sql<BoardAction>`
    select action.id, action.version, agreed.board_id, action.board_meeting_id, agreed.meets_on as agreed_at_on, what, owner, due_on,
      coalesce((
        select json_agg(json_build_object('board_meeting_id', heard.id, 'meets_on', heard.meets_on, 'answer', answer, 'says', says,
          'due_on', given.due_on, 'said_at', to_char(given.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by heard.meets_on, given.id)
        from board_action_answer given join board_meeting heard on heard.id = given.board_meeting_id
        where given.board_action_id = action.id and given.voided_at is null
      ), '[]') as answers
    from board_action action
    join board_meeting agreed on agreed.id = action.board_meeting_id
    where agreed.board_id = any(${[...ids]}::uuid[]) and action.voided_at is null
    order by agreed.meets_on, action.id`.execute(db)
  return rows
}

/** How each member took part in a meeting, by member. */
export const attendanceAt = async (db: Db, meeting: string): Promise<Map<string, string>> => {
  const { rows } = await sql<{ board_member_id: string; took_part: string }>`
    select board_member_id, took_part from board_attendance
    where board_meeting_id = ${meeting} and voided_at is null`.execute(db)
  return new Map(rows.map(row => [row.board_member_id, row.took_part]))
}

export type Attended = {
  called: string
  represents: string
  is_chair: boolean
  took_part: CodeOf<typeof attendanceKind>
}

/** How each took part in a meeting, the chair first; those who have left the board since are still among them. */
export const whoCame = async (db: Db, meeting: string): Promise<Attended[]> => {
  const { rows } = await sql<Attended>`
    select coalesce(name, full_name) as called, represents, is_chair, took_part
    from board_attendance
    join board_member on board_member.id = board_member_id
    left join worker on worker.id = worker_id
    where board_meeting_id = ${meeting} and board_attendance.voided_at is null
    order by is_chair desc, board_member.created_at, board_member.id`.execute(db)
  return rows
}

export type BoardDecision = { id: string; what: string; why: string; decided_by: string }

/** What a meeting decided, in the order it was written. */
export const decisionsAt = async (db: Db, meeting: string): Promise<BoardDecision[]> => {
  const { rows } = await sql<BoardDecision>`
    select id, what, why, decided_by from board_decision
    where board_meeting_id = ${meeting} and voided_at is null
    order by created_at, id`.execute(db)
  return rows
}

/** What packs ask this board's next meeting to decide: of those for a meeting on this day, one line each. */
export const askedToDecide = async (db: Db, meets_on: PlainDate): Promise<string[]> => {
  const { rows } = await sql<{ decisions: string }>`
    select decisions from board_pack
    where meeting_on = ${meets_on} and decisions is not null and voided_at is null
    order by created_at desc
    limit 1`.execute(db)
  return (rows[0]?.decisions ?? '').split('\n').flatMap(line => line.trim() || [])
}
