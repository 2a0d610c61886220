import { agreeMinutes } from '../../../inspection/board/agree-minutes.act.ts'
import { agendaOf, attendanceAt, findMeeting, meetingsOf, membersOf } from '../../../inspection/board/board.store.ts'
import { minutesAgreeForm, minutesForm } from '../../../inspection/board/minutes.form.ts'
import { writeMinutes } from '../../../inspection/board/write-minutes.act.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { page } from '../../page.ts'
import { meetingBack } from './meeting-back.ts'

/** Writes who came and what was said, matter by matter. */
export const minutes = page({
  id: 'minutes',
  path: '/meetings/:meeting/minutes',
  may: 'board.write',
  form: minutesForm,
  act: writeMinutes,
  async options({ db, params }) {
    const { id, board_id } = await findMeeting(db, params.meeting)
    return {
      'attendance.board_member_id': (await membersOf(db, [board_id])).map(each => ({
        value: each.id,
        text: `${each.called}, ${each.represents}`,
      })),
      'items.id': (await agendaOf(db, id)).map(each => ({ value: each.id, text: `${each.position}. ${each.title}` })),
    }
  },
  async filled({ db, params }) {
    const { id, board_id, version, also_present } = await findMeeting(db, params.meeting)
    const known = await attendanceAt(db, id)
    const attendance = (await membersOf(db, [board_id])).map(each => ({
      board_member_id: each.id,
      took_part: known.get(each.id) as 'in_person',
    }))
    return { values: { attendance, also_present, items: await agendaOf(db, id) }, version }
  },
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}`,
})

/** Says that a later meeting agreed the minutes. */
export const minutesAgree = page({
  id: 'minutes-agree',
  path: '/meetings/:meeting/agree',
  may: 'board.write',
  form: minutesAgreeForm,
  act: agreeMinutes,
  async options({ db, params, today }) {
    const { board_id, meets_on } = await findMeeting(db, params.meeting)
    const later = (await meetingsOf(db, [board_id])).filter(
      each => each.meets_on > meets_on && each.meets_on <= today && each.status !== 'cancelled',
    )
    return { agreed_meeting_id: later.map(each => ({ value: each.id, text: sayDate(each.meets_on) })) }
  },
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}`,
})
