import { boardDecisionOutForm } from '../../../inspection/board/minutes.form.ts'
import { findDecision, takeDecisionOut } from '../../../inspection/board/take-decision-out.act.ts'
import { page } from '../../page.ts'
import { meetingBack } from './meeting-back.ts'

/** Takes a decision that was written down wrongly out of draft minutes. */
export const boardDecisionOut = page({
  id: 'board-decision-out',
  path: '/meetings/:meeting/decisions/:decision/take-out',
  may: 'board.write',
  view: 'pages/board-meeting/decision-out.njk',
  form: boardDecisionOutForm,
  act: takeDecisionOut,
  async show({ db, params }) {
    const { decision } = await findDecision(db, params.meeting, params.decision)
    return { ...(await meetingBack(db, params.meeting)), decision }
  },
  then: (_, { id }) => `/meetings/${id}#decisions`,
})
