import { findBoard } from '../../../inspection/board/board.store.ts'
import { meetingForm } from '../../../inspection/board/meeting.form.ts'
import { planMeeting } from '../../../inspection/board/plan-meeting.act.ts'
import { page } from '../../page.ts'

/** Plans a meeting of a board. */
export const meetingNew = page({
  id: 'board-meeting-new',
  path: '/boards/:board/meetings/new',
  may: 'board.write',
  form: meetingForm,
  act: planMeeting,
  async show({ db, params }) {
    const { id, name } = await findBoard(db, params.board)
    return { title: `Plan a meeting of ${name}`, back: { href: `/boards/${id}`, text: `Back to ${name}` } }
  },
  then: (_, { id }) => `/meetings/${id}`,
})
