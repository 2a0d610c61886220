import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { askCheck } from '../../../record/contact-check/ask-check.act.ts'
import { checkAskForm } from '../../../record/contact-check/check-ask.form.ts'
import { page } from '../../page.ts'

/** Asks agencies what they know of a child, on a lawful basis. */
export const checkNew = page({
  path: '/contacts/:contact/checks/new',
  may: 'contact.work',
  view: 'pages/check-new/check-new.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: checkAskForm,
  act: askCheck,
  show: async ({ db, params }) => ({ contact: await contactDetail(db, params.contact) }),
  then: (_ctx, { contact_id }) => `/contacts/${contact_id}`,
})
