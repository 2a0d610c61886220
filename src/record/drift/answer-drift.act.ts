import { isRole } from '../../access/roles.ts'
import { addDays } from '../../vocabulary/calendar/plain-date.ts'
import { sayDay } from '../../vocabulary/calendar/say.ts'
import { workingDaysAfter } from '../../vocabulary/calendar/working-days.ts'
import { act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { answerDriftForm } from './answer-drift.form.ts'
import { findDrift } from './drift.store.ts'
import { roleAbove } from './escalation.ts'

type Values = ValuesOf<typeof answerDriftForm>

/** The longest an answer may hold without being given again, in days. */
const LONGEST = 91

/** What is said to be mended, or wrong, has this many working days to show so in the record. */
const TO_SHOW = 5

/**
 * Answers a sign of drift. An answer holds it back from the next role up until its date; *passed up* sends it there now.
 * Only the record clears it.
 */
export const answerDrift = act({
  id: 'drift.answer',
  title: 'Answer a sign of drift',
  may: 'drift.answer',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const person = params.person ?? ''
    const signal = await findDrift(db, person, params.signal ?? '')
    if (!signal) throw new NotFound()
    return { person_ids: [person], signal }
  },
  refuses({ values, today, about }): Refusal[] {
    const { until_on } = values
    const above = roleAboveNow(about.signal)
    return [
      ...(about.signal.cleared_on
        ? [
            {
              field: 'answer',
              says: `It cleared on ${sayDay(about.signal.cleared_on)}: there is nothing left to answer`,
            },
          ]
        : []),
      ...(values.answer === 'escalated' && !above
        ? [{ field: 'answer', says: 'It is already with the director: choose another answer' }]
        : []),
      ...(until_on && until_on <= today
        ? [{ field: 'until_on', says: 'The day until which it holds must be after today' }]
        : []),
      ...(until_on && until_on > addDays(today, LONGEST)
        ? [
            {
              field: 'until_on',
              says: 'An answer holds for three months at most: choose an earlier day, and answer again then',
            },
          ]
        : []),
    ]
  },
  async writes({ db, actor, today, values, about }) {
    const { signal } = about
    const isShown = values.answer === 'done' || values.answer === 'not_so'
    const until_on = isShown ? workingDaysAfter(today, TO_SHOW) : values.until_on
    const { answer, says } = values
    const reply = { drift_signal_id: signal.id, person_id: signal.person_id, answer, says, until_on }
    await db
      .insertInto('drift_reply')
      .values({ ...reply, given_by: actor.worker_id, given_on: today })
      .execute()
    const above = roleAboveNow(signal)
    if (answer === 'escalated' && above) {
      const up = { escalated_on: today, escalated_to: above, escalate_on: workingDaysAfter(today, TO_SHOW) }
      await db.updateTable('drift_signal').set(up).where('id', '=', signal.id).execute()
    }
    return {}
  },
})

const roleAboveNow = ({ escalated_to, actor_role }: { escalated_to: string | null; actor_role: string }) => {
  const role = escalated_to ?? actor_role
  return isRole(role) ? roleAbove(role) : null
}
