import { timescale } from '../../vocabulary/codesets/timescales.ts'
import { act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import { writeDecision } from '../decision.store.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { isId } from '../is-id.ts'
import type { delayAnswerForm } from './delay.form.ts'
import { acceptDelay, findDeadline, setDelayAside } from './delay.store.ts'

type Asked = { db: Db; params: Readonly<Record<string, string>>; values: ValuesOf<typeof delayAnswerForm> }

/** Accepts the reason a deadline passed, or asks again. Nobody answers their own reason. The answer is a decision. */
export const answerDelay = act({
  id: 'delay.answer',
  title: 'Answer the reason for a delay',
  may: 'delay.approve',
  async about({ db, params }: Asked) {
    const { person = '', run = '' } = params
    const deadline = isId(run) ? await findDeadline(db, person, run) : null
    if (!deadline?.delay) throw new NotFound()
    return { person_ids: [person], deadline, delay: deadline.delay }
  },
  refuses({ about, actor }): Refusal[] {
    if (about.delay.approved_at) return [{ field: 'answer', says: 'This reason has been accepted already' }]
    if (about.delay.given_by_id === actor.worker_id) {
      return [{ field: 'answer', says: 'You gave this reason: another manager answers it' }]
    }
    return []
  },
  async writes({ db, actor, today, now, params, values, about }) {
    const { deadline, delay } = about
    const accepted = values.answer === 'accepted'
    if (accepted) await acceptDelay(db, delay.id, actor.worker_id, now)
    else await setDelayAside(db, delay.id, `Not accepted: ${values.rationale}`, now)
    const about_what = timescale(deadline.clock).name.toLowerCase()
    await writeDecision(
      db,
      { actor, today, now },
      {
        person_id: params.person ?? '',
        subject_table: deadline.subject_table as 'case_episode',
        subject_id: deadline.subject_id,
        kind: accepted ? 'delay_accepted' : 'oversight',
        what: `${accepted ? 'Delay accepted' : 'Delay not accepted, asked again'}: ${about_what}`,
        rationale: values.rationale,
        read: ['the reason given'],
      },
    )
    return { accepted }
  },
})
