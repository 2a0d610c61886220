import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { contactConsentForm } from '../../../record/contact/contact-consent.form.ts'
import { earlierConsents, waitingTogether } from '../../../record/contact/contact-consent.store.ts'
import { recordConsent } from '../../../record/contact/record-consent.act.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { page } from '../../page.ts'
import { askedFields } from '../contact/asked-fields.ts'

/** Records consent again on a contact that waits, with what is recorded now and what was before. */
export const contactConsent = page({
  path: '/contacts/:contact/consent',
  may: 'contact.work',
  view: 'pages/contact-consent/contact-consent.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: contactConsentForm,
  act: recordConsent,
  async options({ db, params, today }) {
    const others = await waitingTogether(db, await findContact(db, params.contact))
    return {
      also_for: others.map(({ id, forename, surname, date_of_birth }) => ({
        value: id,
        text: `${forename} ${surname}, ${sayAge(date_of_birth, today)}`,
      })),
    }
  },
  async filled({ db, params }) {
    const { version, consent_state, consent_said_by, consent_said_on, consent_reason } = await findContact(
      db,
      params.contact,
    )
    return { version, values: { consent_state, consent_said_by, consent_said_on, consent_reason } }
  },
  async show({ db, params }) {
    const contact = await contactDetail(db, params.contact)
    const alone = (await waitingTogether(db, contact)).length === 0
    return {
      contact,
      earlier: await earlierConsents(db, contact.id),
      asked: askedFields({ unasked: alone ? ['also_for'] : [] }),
    }
  },
  then: (_ctx, { contact_id }) => `/contacts/${contact_id}`,
})
