import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { startedBy } from '../../../record/contact/contact-reopening.store.ts'
import { standsInTheWay } from '../../../record/contact/contact-reopening.ts'
import { reopenContact } from '../../../record/contact/reopen-contact.act.ts'
import { reopenContactForm } from '../../../record/contact/reopen-contact.form.ts'
import { page } from '../../page.ts'

/** Opens again a contact that was decided in error, with what goes with the decision and what stands in the way. */
export const contactReopen = page({
  path: '/contacts/:contact/reopen',
  may: 'contact.decide',
  view: 'pages/contact-reopen/contact-reopen.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: reopenContactForm,
  act: reopenContact,
  filled: async ({ db, params }) => ({ version: (await findContact(db, params.contact)).version }),
  async show({ db, params }) {
    const contact = await contactDetail(db, params.contact)
    const started = await startedBy(db, contact.id)
    return { contact, started, in_the_way: standsInTheWay(started) }
  },
  then: (_ctx, { contact_id }) => `/contacts/${contact_id}`,
})
