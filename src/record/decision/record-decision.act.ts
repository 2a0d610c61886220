import { addDays, londonMoment } from '../../vocabulary/calendar/plain-date.ts'
import { act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { writeDecision } from '../decision.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import type { decisionForm } from './decision.form.ts'
import { answerAction, decidedAbout, earlierActions } from './decision.store.ts'

type Values = ValuesOf<typeof decisionForm>

/** How long after it was made a decision may still be written down. */
const DAYS = 28

/** Records a manager's decision about one child, and what became of what was asked before: every earlier action is answered. */
export const recordDecision = act({
  id: 'decision.record',
  title: 'Record a decision',
  may: 'decision.write',
  async about({ db, params }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const person = params.person ?? ''
    const subject = await decidedAbout(db, person)
    if (!subject) throw new NotFound()
    return { person_ids: [person], decided_about: subject, earlier: await earlierActions(db, person) }
  },
  refuses({ values, today, about }): Refusal[] {
    const answered = new Set(values.earlier.map(row => row.decision_id))
    return [
      ...(about.earlier.some(({ id }) => !answered.has(id))
        ? [{ field: 'earlier', says: 'Say of each earlier action whether it has been done' }]
        : []),
      ...(values.decided_on < addDays(today, -DAYS)
        ? [{ field: 'decided_on', says: 'A decision more than four weeks old is not recorded as new: check the date' }]
        : []),
    ]
  },
  async writes({ db, actor, today, now, params, values, about }) {
    const { earlier, has_action: _, decided_on, ...decided } = values
    const open = new Set(about.earlier.map(({ id }) => id))
    for (const { decision_id, state } of earlier) {
      if (state !== 'not_done' && open.has(decision_id)) await answerAction(db, decision_id, today)
    }
    const person_id = params.person ?? ''
    const decided_at = decided_on === today ? now : londonMoment(decided_on, '12:00')
    await writeDecision(db, { actor, today, now }, { ...decided, person_id, ...about.decided_about, decided_at })
    return { person_id, what: decided.what, decided_at, ...about.decided_about }
  },
  tells: (_, { person_id, what, decided_at, subject_table, subject_id }) => [
    {
      person_id,
      at: decided_at,
      kind: 'decision',
      source_table: subject_table,
      source_id: subject_id,
      significance: 2,
      says: `Manager decided: ${what}`,
    },
  ],
})
