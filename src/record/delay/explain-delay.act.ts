import { labelOf } from '../../vocabulary/codeset.ts'
import { delayReason } from '../../vocabulary/codesets/delay-reason.ts'
import { act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { isId } from '../is-id.ts'
import type { delayForm } from './delay.form.ts'
import { findDeadline, insertDelay } from './delay.store.ts'
import { hasPassed } from './delay.ts'

type Asked = { db: Db; params: Readonly<Record<string, string>>; values: ValuesOf<typeof delayForm> }

/** Says why a deadline passed. Refuses one that has not, and one whose reason stands. */
export const explainDelay = act({
  id: 'delay.explain',
  title: 'Say why a deadline passed',
  may: 'delay.explain',
  async about({ db, params }: Asked) {
    const { person = '', run = '' } = params
    const deadline = isId(run) ? await findDeadline(db, person, run) : null
    if (!deadline) throw new NotFound()
    return { person_ids: [person], deadline }
  },
  refuses({ about, today }): Refusal[] {
    if (!hasPassed(about.deadline, today))
      return [{ field: 'code', says: 'This deadline has not passed: nothing is to be explained' }]
    if (about.deadline.delay)
      return [{ field: 'code', says: 'A reason has been given and stands: a manager answers it' }]
    return []
  },
  async writes({ db, params, values, about }) {
    const reason = `${labelOf(delayReason, values.code)}. ${values.detail}`
    await insertDelay(db, params.person ?? '', about.deadline, reason)
    return { reason }
  },
})
