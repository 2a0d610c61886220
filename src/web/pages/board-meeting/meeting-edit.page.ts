import { findMeeting } from '../../../inspection/board/board.store.ts'
import { meetingChangeForm } from '../../../inspection/board/meeting.form.ts'
import { changeMeeting } from '../../../inspection/board/plan-meeting.act.ts'
import { page } from '../../page.ts'
import { meetingBack } from './meeting-back.ts'

/** Changes when and where a meeting is, or cancels it. */
export const meetingEdit = page({
  id: 'board-meeting-edit',
  path: '/meetings/:meeting/edit',
  may: 'board.write',
  form: meetingChangeForm,
  act: changeMeeting,
  async filled({ db, params }) {
    const { version, ...values } = await findMeeting(db, params.meeting)
    return { values, version }
  },
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}`,
})
