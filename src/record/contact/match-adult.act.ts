import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { Refusal, ValuesOf } from '../form.ts'
import { findPerson } from '../person/person.store.ts'
import { findContact } from './contact.store.ts'
import { childrenOfCall, findAdult, nextToMatch } from './contact-adult.store.ts'
import { faultsOfAdults } from './contact-adult.ts'
import { type contactAdultMatchForm, NOBODY_ON_RECORD } from './contact-match.form.ts'
import { retireAdult } from './retire-duplicate.store.ts'

type Values = ValuesOf<typeof contactAdultMatchForm>

/**
 * Says who an adult of a call is: somebody on record, or nobody whom we knew before. The person made for the call is then a
 * duplicate. Refuses a child of the call, a parent younger than the child, and an adult who has been matched.
 */
export const matchAdult = act({
  id: 'match-adult',
  title: 'Match an adult of a contact to a person',
  may: 'contact.work',
  async about({ db, params, values }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const contact = await findContact(db, params.contact ?? '')
    const adult = await findAdult(db, contact.about_id, params.adult ?? '')
    const matched = values.person_id === NOBODY_ON_RECORD ? adult.person_id : values.person_id
    return {
      person_ids: [...new Set([contact.person_id, adult.person_id, matched])],
      contact,
      adult,
      matched,
      children: await childrenOfCall(db, contact.about_id),
      subject: { table: 'contact_adult' as const, id: adult.id, version: adult.version, row: adult },
    }
  },
  async refuses({ db, about: { adult, matched, children } }): Promise<Refusal[]> {
    if (adult.matched_at) return [{ field: 'person_id', says: 'Somebody has said who this is already' }]
    if (children.some(({ id }) => id === matched))
      return [{ field: 'person_id', says: 'This is a child whom the contact is about: choose somebody else' }]
    const person = await findPerson(db, matched)
    const born = children.map(({ date_of_birth }) => date_of_birth)
    return faultsOfAdults([{ ...person, type: adult.type }], born).map(({ says }) => ({ field: 'person_id', says }))
  },
  async writes({ db, about: { contact, adult, matched }, actor, now }) {
    await db
      .updateTable('contact_adult')
      .set({ person_id: matched, matched_by: actor.worker_id, matched_at: now })
      .where('id', '=', adult.id)
      .execute()
    if (matched !== adult.person_id) await retireAdult(db, { from: adult.person_id, to: matched, now })
    return { contact_id: contact.id, next: await nextToMatch(db, contact.about_id) }
  },
})
