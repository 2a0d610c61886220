import { labelOf } from '../../vocabulary/codeset.ts'
import { consentState } from '../../vocabulary/codesets/consent-state.ts'
import { act } from '../act.ts'
import type { Db } from '../database.ts'
import type { ValuesOf } from '../form.ts'
import { findContact } from './contact.store.ts'
import type { contactConsentForm } from './contact-consent.form.ts'
import { type Consent, replaceConsent, waitingTogether } from './contact-consent.store.ts'

type Values = ValuesOf<typeof contactConsentForm>

const saidIn = ({ consent_state, consent_said_by, consent_said_on, consent_reason }: Consent): Consent => ({
  consent_state,
  consent_said_by,
  consent_said_on,
  consent_reason,
})

const isSame = (one: Consent, other: Consent) => JSON.stringify(saidIn(one)) === JSON.stringify(saidIn(other))

/**
 * Records consent again on a contact that waits for a decision, and on its other children's where it is the same. What was
 * recorded before is kept and shown. Refuses once the contact is decided, and the answer that stands already.
 */
export const recordConsent = act({
  id: 'record-consent',
  title: 'Record consent again',
  may: 'contact.work',
  async about({ db, params, values }: { db: Db; params: Readonly<Record<string, string>>; values: Values }) {
    const contact = await findContact(db, params.contact ?? '')
    const others = (await waitingTogether(db, contact)).filter(({ id }) => values.also_for.includes(id))
    return {
      person_ids: [contact.person_id, ...others.map(({ person_id }) => person_id)],
      contact,
      others,
      subject: { table: 'contact' as const, id: contact.id, version: contact.version, row: contact },
    }
  },
  refuses({ values, about: { contact, others } }) {
    if (contact.decided_at)
      return [
        {
          field: 'consent_state',
          says: 'This contact is decided: what was recorded of consent stands with the decision',
        },
      ]
    if (isSame(contact, values) && others.every(other => isSame(other, values)))
      return [
        { field: 'consent_state', says: 'This is what is recorded already: change it, or go back to the contact' },
      ]
    return []
  },
  async writes({ db, values, about: { contact, others } }) {
    const changed = [contact, ...others].filter(each => !isSame(each, values))
    for (const each of changed)
      await replaceConsent(
        db,
        { ...saidIn(each), id: each.id, person_id: each.person_id },
        saidIn(values),
        values.was_wrong,
      )
    return { contact_id: contact.id, changed }
  },
  tells: ({ values, now }, { changed }) =>
    changed.map(({ id, person_id, consent_state }) => ({
      person_id,
      at: now,
      kind: 'consent',
      source_table: 'contact',
      source_id: id,
      significance: 3,
      says: `Consent recorded again: ${labelOf(consentState, values.consent_state).toLowerCase()} (before: ${labelOf(consentState, consent_state).toLowerCase()})`,
    })),
})
