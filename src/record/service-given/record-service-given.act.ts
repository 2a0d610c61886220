import { type About, act, type Call } from '../act.ts'
import type { ValuesOf } from '../form.ts'
import type { serviceGivenForm } from './service-given.form.ts'
import { insertService, openReferral } from './service-given.store.ts'
import { began } from './service-lines.ts'

type Values = ValuesOf<typeof serviceGivenForm>
type Asking<V> = Omit<Call<V, About>, 'about'>

/** Records what a child receives meanwhile. Refuses for a child with no open referral. */
export const recordServiceGiven = act({
  id: 'record-service-given',
  title: 'Record help a child receives',
  may: 'assessment.write',
  async about({ db, params }: Asking<Values>) {
    const person = params.person ?? ''
    return { person_ids: [person], person, referral: await openReferral(db, person) }
  },
  refuses: ({ about: { referral } }) =>
    referral
      ? []
      : [{ field: 'what', says: 'The child has no open referral, so there is nothing this help belongs to' }],
  async writes({ db, about: { person, referral }, values }) {
    return { id: await insertService(db, { ...values, person_id: person, case_episode_id: referral?.id ?? '' }) }
  },
  tells: ({ about: { person }, values, today, now }, { id }) => [
    began({ ...values, id, person_id: person }, { today, now }),
  ],
})
