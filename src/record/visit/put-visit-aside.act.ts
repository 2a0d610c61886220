import { act, type Call } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { sayInError } from '../in-error.ts'
import { aboutRecorded, type Recorded, refusesCorrecting } from './about-recorded.ts'
import type { visitErrorForm } from './visit.form.ts'
import { putEntriesAside } from './visit-correction-writes.store.ts'

type Values = ValuesOf<typeof visitErrorForm>

/** Puts a visit that was recorded in error aside, for each child chosen: it is kept to be read, and no longer counts. */
export const putVisitAside = act({
  id: 'visit.put_aside',
  title: 'Say that a visit was recorded in error',
  may: 'visit.correct',
  about: ({ db, params, values }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) =>
    aboutRecorded(db, params.visit ?? '', () => values.person_ids),
  refuses: (call: Call<Values, Recorded>): Refusal[] => refusesCorrecting(call, 'mistake'),
  async writes({ db, values, about: { visit, standing }, now }: Call<Values, Recorded>) {
    await putEntriesAside(db, visit.id, standing, { at: now, because: sayInError(values) })
    return { visit_id: visit.id, person_ids: standing.map(entry => entry.person_id) }
  },
})
