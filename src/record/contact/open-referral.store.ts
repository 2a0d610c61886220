import { londonDate, type Moment } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import type { findContact } from './contact.store.ts'
import type { contactDecisionForm } from './contact-decision.form.ts'

type Contact = Awaited<ReturnType<typeof findContact>>
type Values = ValuesOf<typeof contactDecisionForm>

/** Opens the referral a contact became: received when the contact was, from whom it came. Gives its id. */
export const openReferral = async (db: Db, contact: Contact, values: Values, acknowledged_at: Moment | null) => {
  const { id } = await db
    .insertInto('case_episode')
    .values({
      person_id: contact.person_id,
      contact_id: contact.id,
      referral_on: londonDate(contact.received_at),
      referral_received_at: contact.received_at,
      source_code: contact.source_code,
      primary_need: values.primary_need ?? 'N0',
      acknowledged_at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
