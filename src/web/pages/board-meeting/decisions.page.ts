import { answerBoardAction, findHeard } from '../../../inspection/board/answer-action.act.ts'
import { dueNow, timesCarried } from '../../../inspection/board/board-action.ts'
import { recordBoardAction, recordBoardDecision } from '../../../inspection/board/decide.act.ts'
import { boardActionAnswerForm, boardActionForm, boardDecisionForm } from '../../../inspection/board/minutes.form.ts'
import { page } from '../../page.ts'
import { meetingBack } from './meeting-back.ts'

/** Records a decision of a meeting. */
export const boardDecisionNew = page({
  id: 'board-decision-new',
  path: '/meetings/:meeting/decisions/new',
  may: 'board.write',
  form: boardDecisionForm,
  act: recordBoardDecision,
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}#decisions`,
})

/** Records what somebody will do. */
export const boardActionNew = page({
  id: 'board-action-new',
  path: '/meetings/:meeting/actions/new',
  may: 'board.write',
  form: boardActionForm,
  act: recordBoardAction,
  show: async ({ db, params }) => meetingBack(db, params.meeting),
  then: (_, { id }) => `/meetings/${id}#actions`,
})

/** Says what a meeting heard of an action of an earlier one. */
export const boardActionAnswer = page({
  id: 'board-action-answer',
  path: '/meetings/:meeting/actions/:task/answer',
  may: 'board.write',
  view: 'pages/board-meeting/board-action-answer.njk',
  form: boardActionAnswerForm,
  act: answerBoardAction,
  async filled({ db, params }) {
    const { action } = await findHeard(db, params.meeting, params.task)
    return { values: action.heard ?? {} }
  },
  async show({ db, params }) {
    const { action } = await findHeard(db, params.meeting, params.task)
    const { back } = await meetingBack(db, params.meeting)
    return { back, action, due: dueNow(action.before), carried: timesCarried(action.before) }
  },
  then: (_, { id }) => `/meetings/${id}#earlier`,
})
