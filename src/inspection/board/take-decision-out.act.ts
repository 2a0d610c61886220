import type { Call } from '../../record/act.ts'
import { NotFound } from '../../record/conditions.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { sharedAct } from '../no-names/shared-act.ts'
import { refuseMinutes } from './about-meeting.ts'
import { type BoardDecision, decisionsAt, findMeeting } from './board.store.ts'
import type { Meeting } from './board.ts'
import type { boardDecisionOutForm } from './minutes.form.ts'

type Values = ValuesOf<typeof boardDecisionOutForm>
type Asked = { db: Db; params: Readonly<Record<string, string>> }
type TakingOut = { person_ids: string[]; meeting: Meeting; decision: BoardDecision }

/** The meeting in the address and the decision of it. Throws NotFound, also of one that was taken out already. */
export const findDecision = async (db: Db, meeting_id: string, decision_id: string) => {
  const meeting = await findMeeting(db, meeting_id)
  const decision = (await decisionsAt(db, meeting.id)).find(({ id }) => id === decision_id)
  if (!decision) throw new NotFound()
  return { meeting, decision }
}

/** Takes a decision that was written down wrongly out of draft minutes: it is put aside with why. Refused once they are agreed. */
export const takeDecisionOut = sharedAct({
  id: 'board.decision.take-out',
  title: 'Take a decision out of draft minutes',
  may: 'board.write',
  async about({ db, params }: Asked): Promise<TakingOut> {
    return { person_ids: [], ...(await findDecision(db, params.meeting ?? '', params.decision ?? '')) }
  },
  refuses: ({ about: { meeting }, today }: Call<Values, TakingOut>): Refusal[] =>
    refuseMinutes(meeting, today, 'because'),
  async writes({ db, values, about: { meeting, decision }, now }: Call<Values, TakingOut>) {
    await db
      .updateTable('board_decision')
      .set({ voided_at: now, void_reason: values.because })
      .where('id', '=', decision.id)
      .execute()
    return { id: meeting.id }
  },
})
