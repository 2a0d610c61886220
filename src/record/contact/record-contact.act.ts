import { londonDate, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { contactMode } from '../../vocabulary/codesets/contact-mode.ts'
import { referralSource } from '../../vocabulary/codesets/referral-source.ts'
import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import type { contactForm } from './contact.form.ts'
import { addAdults, birthdaysOf } from './contact-adult.store.ts'
import { faultsOfAdults } from './contact-adult.ts'
import { joinHousehold } from './join-household.store.ts'

type Values = ValuesOf<typeof contactForm>
type Recorded = {
  contacts: { contact_id: string; person_id: string; is_new: boolean }[]
  person_ids: string[]
  adult_ids: string[]
}

const addAddress = async (db: Db, person_id: string, { address, postcode }: Values, start_on: PlainDate) => {
  if (!address) return
  await db
    .insertInto('person_address')
    .values({ person_id, lines: address, postcode: postcode?.toUpperCase() ?? null, start_on })
    .execute()
}

const addChild = async (db: Db, child: Values['children'][number]) =>
  (await db.insertInto('person').values(child).returning('id').executeTakeFirstOrThrow()).id

/**
 * Records what we were told: one row a child, so that each has a decision of their own, sharing one `about_id`.
 * Children not found on record, and the adults told of, are added, those at home in one household with the others; whether
 * they are really new is matched next.
 */
export const recordContact = act({
  id: 'record-contact',
  title: 'Record a contact',
  may: 'contact.record',
  about: async ({ values }: { values: Values }) => ({ person_ids: values.known_children }),
  async refuses({ db, values: { known_children, children, adults } }) {
    if (known_children.length + children.length === 0)
      return [{ field: 'children', says: 'Say which child it is about: choose one on record or write a name' }]
    const born = [...(await birthdaysOf(db, known_children)), ...children.map(({ date_of_birth }) => date_of_birth)]
    return faultsOfAdults(adults, born)
  },
  async writes({ db, values, actor, now }): Promise<Recorded> {
    const { known_children, children, adults, address: _, postcode: __, ...told } = values
    const received_on = londonDate(values.received_at)
    const added: string[] = []
    for (const child of children) added.push(await addChild(db, child))
    const contacts: Recorded['contacts'] = []
    let about: { about_id?: string } = {}
    for (const person_id of [...known_children, ...added]) {
      const is_new = added.includes(person_id)
      const made = await db
        .insertInto('contact')
        .values({
          ...told,
          ...about,
          person_id,
          rag: values.is_immediate_danger ? 'red' : values.rag,
          child_known: !is_new,
          ...(is_new ? {} : { matched_by: actor.worker_id, matched_at: now }),
        })
        .returning(['id', 'about_id'])
        .executeTakeFirstOrThrow()
      about = { about_id: made.about_id }
      contacts.push({ contact_id: made.id, person_id, is_new })
    }
    const person_ids = contacts.map(contact => contact.person_id)
    const around = await addAdults(db, adults, { children: person_ids, about_id: about.about_id ?? '' })
    const at_home = [...added, ...around.filter(({ lives_with }) => lives_with).map(({ person_id }) => person_id)]
    for (const person_id of at_home) await addAddress(db, person_id, values, received_on)
    const name = children[0]?.surname ?? adults[0]?.surname ?? ''
    await joinHousehold(db, { known: known_children, added: at_home, name, from: received_on })
    return { contacts, person_ids, adult_ids: around.map(({ id }) => id) }
  },
  tells: ({ values }, { contacts }) =>
    contacts.map(({ contact_id, person_id }) => ({
      person_id,
      at: values.received_at,
      kind: 'contact',
      source_table: 'contact',
      source_id: contact_id,
      significance: values.is_immediate_danger ? 1 : 2,
      says: `Contact received (${labelOf(contactMode, values.mode).toLowerCase()}) from: ${labelOf(referralSource, values.source_code)}${values.is_immediate_danger ? '; a child said to be in danger' : ''}`,
    })),
})
