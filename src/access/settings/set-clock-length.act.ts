import { act } from '../../record/act.ts'
import type { Db } from '../../record/database.ts'
import type { Refusal, ValuesOf } from '../../record/form.ts'
import { TIMESCALES } from '../../vocabulary/codesets/timescales.ts'
import { logAccess } from '../audit.store.ts'
import type { clockLengthForm } from './settings.form.ts'
import { insertLength, localLengths } from './settings.store.ts'

/** Gives a deadline a local length from a day on. Refuses a day that has passed, and a second length from the same day. */
export const setClockLength = act({
  id: 'settings.clock_length',
  title: 'Change the length of a deadline',
  may: 'settings.write',
  about: async ({ db }: { db: Db; values: ValuesOf<typeof clockLengthForm> }) => ({
    person_ids: [],
    held: await localLengths(db),
  }),
  refuses({ values, today, about }): Refusal[] {
    return [
      ...(TIMESCALES.some(({ id }) => id === values.clock) ? [] : [{ field: 'clock', says: 'Choose a deadline' }]),
      ...(values.from_on < today
        ? [{ field: 'from_on', says: 'What has started keeps its length: choose today or a later day' }]
        : []),
      ...(about.held.some(({ clock, from_on }) => clock === values.clock && from_on === values.from_on)
        ? [{ field: 'from_on', says: 'A length was set from this day already: choose another day' }]
        : []),
    ]
  },
  async writes({ db, actor, now, values }) {
    const unit = TIMESCALES.find(({ id }) => id === values.clock)?.unit ?? 'working_days'
    await insertLength(db, { ...values, unit, set_by: actor.worker_id, set_at: now })
    const terms = `${values.clock}: ${values.amount} ${unit} from ${values.from_on}`
    await logAccess(db, actor, [{ action: 'change', entity: 'clock_length', terms }])
    return {}
  },
})
