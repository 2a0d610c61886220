import type { Call } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sayDate } from '../../vocabulary/calendar/say.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { refuseMinutes } from './about-meeting.ts'
import { actionsOfBoards, findMeeting } from './board.store.ts'
import type { Meeting } from './board.ts'
import { dueNow, heardAt } from './board-action.ts'
import type { boardActionAnswerForm } from './minutes.form.ts'

type Values = ValuesOf<typeof boardActionAnswerForm>
type Asked = { db: Db; params: Readonly<Record<string, string>> }
type Answering = { person_ids: string[]; meeting: Meeting; action: ReturnType<typeof heardAt>[number] }

/** The meeting in the address and the earlier action it is to hear of. Throws NotFound. */
export const findHeard = async (db: Db, meeting_id: string, task: string) => {
  const meeting = await findMeeting(db, meeting_id)
  const action = heardAt(meeting, await actionsOfBoards(db, [meeting.board_id])).find(({ id }) => id === task)
  if (!action) throw new NotFound()
  return { meeting, action }
}

/**
 * Says what a meeting heard of an earlier action: done, carried forward to another day, or no longer needed. Said again before
 * the minutes are agreed, it stands in the place of what was said first.
 */
export const answerBoardAction = sharedAct({
  id: 'board.action.answer',
  title: 'Say what became of an action of a board',
  may: 'board.write',
  async about({ db, params }: Asked): Promise<Answering> {
    return { person_ids: [], ...(await findHeard(db, params.meeting ?? '', params.task ?? '')) }
  },
  refuses({ values, about: { meeting, action }, today }: Call<Values, Answering>): Refusal[] {
    const later = action.answers.find(({ meets_on }) => meets_on > meeting.meets_on)
    return [
      ...refuseMinutes(meeting, today, 'answer'),
      ...(later
        ? [{ field: 'answer', says: `The meeting of ${sayDate(later.meets_on)} has heard of it since: say it there` }]
        : []),
      ...(values.due_on !== null && values.due_on <= meeting.meets_on
        ? [{ field: 'due_on-day', says: 'Carry it forward to a day after this meeting' }]
        : []),
      ...(values.due_on !== null && values.due_on < dueNow(action.before)
        ? [{ field: 'due_on-day', says: `It is due on ${sayDate(dueNow(action.before))}: carried forward is later` }]
        : []),
    ]
  },
  async writes({ db, values, about: { meeting, action }, now }: Call<Values, Answering>) {
    await db
      .updateTable('board_action_answer')
      .set({ voided_at: now, void_reason: 'It was said anew' })
      .where('board_action_id', '=', action.id)
      .where('board_meeting_id', '=', meeting.id)
      .where('voided_at', 'is', null)
      .execute()
    await db
      .insertInto('board_action_answer')
      .values({ ...values, board_action_id: action.id, board_meeting_id: meeting.id })
      .execute()
    return { id: meeting.id }
  },
})
