import { actionLog } from '../../../inspection/board/action-log.ts'
import {
  actionsOfBoards,
  agendaOf,
  boards,
  decisionsAt,
  meetingsOf,
  whoCame,
} from '../../../inspection/board/board.store.ts'
import type { Meeting } from '../../../inspection/board/board.ts'
import { type BoardAction, heardAt } from '../../../inspection/board/board-action.ts'
import { boardOfPack, lastAgreed, type NotAgreed } from '../../../inspection/board/last-agreed.ts'
import type { Period } from '../../../inspection/pack/period.ts'
import type { Db } from '../../../record/database.ts'
import type { PlainDate } from '../../../vocabulary/calendar/plain-date.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { attendanceKind } from '../../../vocabulary/codesets/attendance-kind.ts'
import type { Context } from '../../page.ts'

/** Who came, a line for each way of taking part: 'In person', 'Ann Price (Independent chair); Karl Brand (The police)'. */
const attendanceOf = async (db: Db, meeting: string) => {
  const ways = Map.groupBy(await whoCame(db, meeting), ({ took_part }) => took_part)
  return attendanceKind.codes.flatMap(({ code, label }) => {
    const all = ways.get(code)
    return all ? [{ way: label, who: all.map(each => `${each.called} (${each.represents})`).join('; ') }] : []
  })
}

const sayNotAgreed = ({ meets_on, minutes }: NotAgreed): string =>
  minutes === 'draft'
    ? `The minutes of the meeting of ${sayDate(meets_on)} are a draft until a later meeting agrees them: they are not in this pack.`
    : `Nobody has written the minutes of the meeting of ${sayDate(meets_on)} yet.`

/** Minutes as they were agreed: who came, what was said, decided and promised, and what was heard of earlier promises. */
const minutesSaid = async (db: Db, meeting: Meeting, actions: readonly BoardAction[]) => ({
  ...meeting,
  address: `/meetings/${meeting.id}`,
  attendance: await attendanceOf(db, meeting.id),
  matters: await agendaOf(db, meeting.id),
  decisions: await decisionsAt(db, meeting.id),
  actions: actions.filter(({ board_meeting_id }) => board_meeting_id === meeting.id),
  heard: heardAt(meeting, actions).flatMap(({ what, owner, heard }) => (heard ? [{ ...heard, what, owner }] : [])),
})

/**
 * The minutes the board agreed last and the log of its actions, as a pack says them. Minutes that are a draft are named and never
 * given: they may still change.
 */
export const packBoard = async (
  { db, today }: Pick<Context, 'db' | 'today'>,
  { meeting_on, period }: { meeting_on: PlainDate; period: Period },
) => {
  const all = await boards(db)
  const meetings = await meetingsOf(
    db,
    all.map(({ id }) => id),
  )
  const board = boardOfPack(all, meetings, meeting_on)
  const own = meetings.filter(({ board_id }) => board_id === board?.id)
  const actions = await actionsOfBoards(db, board ? [board.id] : [])
  const { agreed, not_agreed } = lastAgreed(own, today)
  const log = actionLog(actions, { since: period.since, today })
  const told = new Set(log.flatMap(({ board_meeting_id, heard }) => [board_meeting_id, heard?.board_meeting_id]))
  return {
    board,
    minutes: agreed && (await minutesSaid(db, agreed, actions)),
    not_agreed: not_agreed.map(sayNotAgreed),
    action_log: log,
    /** Whether it tells of a meeting whose minutes are not agreed yet. */
    log_may_change: not_agreed.some(({ id }) => told.has(id)),
    /** The meetings whose rows the log was read from. */
    log_from: own
      .filter(({ id }) => told.has(id))
      .map(({ id, meets_on }) => ({ meets_on, address: `/meetings/${id}` })),
  }
}
