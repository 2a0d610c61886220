import { contactForm } from '../../../record/contact/contact.form.ts'
import { childrenNamed } from '../../../record/contact/match-candidates.store.ts'
import { recordContact } from '../../../record/contact/record-contact.act.ts'
import { page } from '../../page.ts'
import { askedFields } from '../contact/asked-fields.ts'
import { afterRecording } from './after-recording.ts'

/** Records what somebody told us. A child already on record is found first, and the contact begun from their household. */
export const contactNew = page({
  path: '/contacts/new',
  may: 'contact.record',
  logs: 'search',
  view: 'pages/contact-new/contact-new.njk',
  form: contactForm,
  act: recordContact,
  options: () => ({ known_children: [] }),
  async show({ db, query, today }) {
    const found = query.q ? await childrenNamed(db, query.q, today) : null
    return { found, shown: found?.length ?? 0, family_of: null, asked: askedFields({ unasked: ['known_children'] }) }
  },
  then: (_ctx, done) => afterRecording(done),
})
