import type { Call } from '../../record/act.ts'
import type { ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutMeeting, aboutMeeting, refuseMinutes } from './about-meeting.ts'
import type { boardActionForm, boardDecisionForm } from './minutes.form.ts'

type Deciding = Call<ValuesOf<typeof boardDecisionForm>, AboutMeeting>

/** Records what a meeting decided, why, and by whom. */
export const recordBoardDecision = sharedAct({
  id: 'board.decision.record',
  title: 'Record a decision of a board',
  may: 'board.write',
  about: aboutMeeting,
  refuses: ({ about, today }: Deciding) => refuseMinutes(about.meeting, today, 'what'),
  async writes({ db, values, about: { meeting } }: Deciding) {
    await db
      .insertInto('board_decision')
      .values({ ...values, board_meeting_id: meeting.id })
      .execute()
    return { id: meeting.id }
  },
})

type Acting = Call<ValuesOf<typeof boardActionForm>, AboutMeeting>

/** Records what somebody said at a meeting that they would do, and by when. */
export const recordBoardAction = sharedAct({
  id: 'board.action.record',
  title: 'Record an action of a board',
  may: 'board.write',
  about: aboutMeeting,
  refuses: ({ about, values, today }: Acting) => [
    ...refuseMinutes(about.meeting, today, 'what'),
    ...(values.due_on < about.meeting.meets_on
      ? [{ field: 'due_on-day', says: 'It is due before the meeting at which it was agreed: look at the date' }]
      : []),
  ],
  async writes({ db, values, about: { meeting } }: Acting) {
    await db
      .insertInto('board_action')
      .values({ ...values, board_meeting_id: meeting.id })
      .execute()
    return { id: meeting.id }
  },
})
