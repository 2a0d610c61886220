import { acceptHandover } from '../../../record/contact/accept-handover.act.ts'
import { findContact } from '../../../record/contact/contact.store.ts'
import { form } from '../../../record/form.ts'
import { page } from '../../page.ts'

/** The day team takes over what emergency duty recorded or decided: the button on the contacts page. */
export const contactHandover = page({
  path: '/contacts/:contact/handover',
  may: 'contact.work',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: form({ id: 'handover', title: 'Take over from emergency duty', button: 'Take over', asks: [] }),
  act: acceptHandover,
  then: () => '/contacts#out-of-hours',
})
