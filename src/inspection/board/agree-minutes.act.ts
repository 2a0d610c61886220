import type { Call } from '../../record/act.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { type AboutMeeting, aboutMeeting, refuseMinutes } from './about-meeting.ts'
import { actionsOfBoards, findMeeting } from './board.store.ts'
import { unheardAt } from './board-action.ts'
import type { minutesAgreeForm } from './minutes.form.ts'

type Values = ValuesOf<typeof minutesAgreeForm>

/**
 * Says that a later meeting agreed these minutes: they never change again. Refused while an action of an earlier meeting was not
 * answered at this one, so that none is dropped without a word.
 */
export const agreeMinutes = sharedAct({
  id: 'board.minutes.agree',
  title: 'Say that minutes were agreed',
  may: 'board.write',
  about: aboutMeeting,
  async refuses({ db, values, about: { meeting }, today }: Call<Values, AboutMeeting>): Promise<Refusal[]> {
    const field = 'agreed_meeting_id'
    const already = refuseMinutes(meeting, today, field)
    if (already.length > 0) return already
    if (meeting.status !== 'held') return [{ field, says: 'No minutes have been written yet' }]
    const agreeing = await findMeeting(db, values.agreed_meeting_id)
    if (agreeing.board_id !== meeting.board_id || agreeing.meets_on <= meeting.meets_on || agreeing.meets_on > today)
      return [{ field, says: 'Minutes are agreed at a later meeting of the same board, once it has met' }]
    const left = unheardAt(meeting, await actionsOfBoards(db, [meeting.board_id]))
    return left.length > 0
      ? [{ field, says: `Say first what became of: ${left.map(({ what }) => `“${what}”`).join('; ')}` }]
      : []
  },
  async writes({ db, values, about: { meeting }, now }: Call<Values, AboutMeeting>) {
    const { meets_on } = await findMeeting(db, values.agreed_meeting_id)
    await db
      .updateTable('board_meeting')
      .set({ agreed_on: meets_on, agreed_at: now, agreed_meeting_id: values.agreed_meeting_id })
      .where('id', '=', meeting.id)
      .execute()
    return { id: meeting.id }
  },
})
