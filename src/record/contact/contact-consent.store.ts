import { sql } from 'kysely'
import type { Moment, PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import type { Db } from '../database.ts'
import type { findContact } from './contact.store.ts'

type Contact = Awaited<ReturnType<typeof findContact>>
export type Consent = Pick<Contact, 'consent_state' | 'consent_said_by' | 'consent_said_on' | 'consent_reason'>

/** An answer about consent that another took the place of: when and by whom it was recorded, and when and by whom replaced. */
export type EarlierConsent = {
  id: string
  consent_state: string
  consent_said_by: string | null
  consent_said_on: PlainDate | null
  consent_reason: string | null
  was_wrong: boolean
  recorded_at: Moment
  recorded_by: string | null
  replaced_at: Moment
  replaced_by: string | null
}

/** What was recorded of consent on a contact before what is recorded now, the latest first. */
export const earlierConsents = async (db: Db, contactId: string): Promise<EarlierConsent[]> => {
  const { rows } = await sql<EarlierConsent>`
    select earlier.id, earlier.consent_state, earlier.consent_said_by, earlier.consent_said_on, earlier.consent_reason, was_wrong,
      coalesce(lag(earlier.created_at) over time, contact.created_at) as recorded_at,
      case when lag(earlier.id) over time is null then typist.full_name else lag(replacer.full_name) over time end as recorded_by,
      earlier.created_at as replaced_at, replacer.full_name as replaced_by
    from contact_consent earlier
    join contact on contact.id = earlier.contact_id
    left join worker typist on typist.id = contact.created_by
    left join worker replacer on replacer.id = earlier.created_by
    where earlier.contact_id = ${contactId} and earlier.voided_at is null
    window time as (order by earlier.created_at, earlier.id)
    order by earlier.created_at desc, earlier.id desc`.execute(db)
  return rows
}

/** The other children's contacts of the same call that wait for a decision. */
export const waitingTogether = (db: Db, { id, about_id }: Pick<Contact, 'id' | 'about_id'>) =>
  db
    .selectFrom('contact')
    .innerJoin('person', 'person.id', 'contact.person_id')
    .where('about_id', '=', about_id)
    .where('contact.id', '<>', id)
    .where('decided_at', 'is', null)
    .where('contact.voided_at', 'is', null)
    .select(['contact.id', 'contact.person_id', 'forename', 'surname', 'date_of_birth'])
    .select(['consent_state', 'consent_said_by', 'consent_said_on', 'consent_reason'])
    .orderBy('date_of_birth')
    .execute()

/** Puts a new answer about consent in the place of the one recorded, which is kept. */
export const replaceConsent = async (
  db: Db,
  { id, person_id, ...was }: Consent & Pick<Contact, 'id' | 'person_id'>,
  said: Consent,
  was_wrong: boolean,
): Promise<void> => {
  const { consent_state, consent_said_by, consent_said_on, consent_reason } = was
  await db
    .insertInto('contact_consent')
    .values({ contact_id: id, person_id, consent_state, consent_said_by, consent_said_on, consent_reason, was_wrong })
    .execute()
  await db.updateTable('contact').set(said).where('id', '=', id).execute()
}
