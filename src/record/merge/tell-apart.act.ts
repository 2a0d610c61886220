import { type About, act } from '../act.ts'
import { NotFound } from '../conditions.ts'
import type { ValuesOf } from '../form.ts'
import { findPerson } from '../person/person.store.ts'
import type { tellApartForm } from './merge.form.ts'
import { insertToldApart, type ToldApart, toldApart } from './tell-apart.store.ts'

type AboutTwo = About & { told: ToldApart | null }

/** Says that two people who look like one are two, so that nobody need look again. Refuses what was said already. */
export const tellApart = act<ValuesOf<typeof tellApartForm>, AboutTwo, object>({
  id: 'tell-apart',
  title: 'Say that two people are two',
  may: 'person.merge',
  async about({ db, params }) {
    const [one, other] = [await findPerson(db, params.person ?? ''), await findPerson(db, params.other ?? '')]
    if (one.id === other.id) throw new NotFound()
    return { person_ids: [one.id, other.id], told: await toldApart(db, one.id, other.id) }
  },
  refuses: ({ about: { told } }) =>
    told ? [{ field: 'reason', says: `${told.by ?? 'Somebody'} has said so already: “${told.reason}”` }] : [],
  async writes({ db, params, values }) {
    await insertToldApart(db, { person_id: params.person ?? '', other_id: params.other ?? '', reason: values.reason })
    return {}
  },
})
