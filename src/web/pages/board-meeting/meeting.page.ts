import { scopeOf } from '../../../access/permissions.ts'
import {
  actionsOfBoards,
  agendaOf,
  attendanceAt,
  decisionsAt,
  findMeeting,
  membersOf,
  whoCame,
} from '../../../inspection/board/board.store.ts'
import { minutesOf } from '../../../inspection/board/board.ts'
import { dueNow, heardAt, timesCarried } from '../../../inspection/board/board-action.ts'
import { papersOf } from '../../../inspection/board/paper.store.ts'
import { page } from '../../page.ts'
import { readsFiles } from './paper.page.ts'

/** One meeting: before it the agenda, after it the minutes; the open actions of earlier meetings first. */
export const boardMeeting = page({
  id: 'board-meeting',
  path: '/meetings/:meeting',
  may: 'board.read',
  view: 'pages/board-meeting/board-meeting.njk',
  async show({ db, params, actor, today }) {
    const meeting = await findMeeting(db, params.meeting)
    const actions = await actionsOfBoards(db, [meeting.board_id])
    const attendance = await attendanceAt(db, meeting.id)
    const minutes = minutesOf(meeting)
    const may_write = scopeOf('board.write', actor.role) !== null && minutes !== 'agreed'
    const members = await membersOf(db, [meeting.board_id])
    return {
      meeting,
      minutes,
      earlier: heardAt(meeting, actions).map(each => ({
        ...each,
        due: dueNow(each.before),
        carried: timesCarried(each.before),
      })),
      agenda: await agendaOf(db, meeting.id),
      decisions: await decisionsAt(db, meeting.id),
      actions: actions.filter(({ board_meeting_id }) => board_meeting_id === meeting.id),
      papers: (await papersOf(db, meeting.id)).filter(({ document_id }) => !document_id || readsFiles(actor.role)),
      // Agreed minutes say who came, whoever has joined or left the board since.
      members:
        minutes === 'agreed'
          ? await whoCame(db, meeting.id)
          : members.map(each => ({ ...each, took_part: attendance.get(each.id) ?? null })),
      may_write: may_write && meeting.status !== 'cancelled',
      may_minute: may_write && meeting.status !== 'cancelled' && meeting.meets_on <= today,
    }
  },
})
