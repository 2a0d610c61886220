import { acceptHandover } from '../../../record/contact/accept-handover.act.ts'
import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { handoverOf } from '../../../record/contact/handover.store.ts'
import { form } from '../../../record/form.ts'
import { page } from '../../page.ts'

/** The day team takes over what emergency duty recorded or decided: from whom, since when, and what is still open in it. */
export const contactHandover = page({
  path: '/contacts/:contact/handover',
  may: 'contact.work',
  view: 'pages/contact-list/contact-handover.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: form({ id: 'handover', title: 'Take over from emergency duty', button: 'Take over', asks: [] }),
  act: acceptHandover,
  async show({ db, params, actor }) {
    const contact = await contactDetail(db, params.contact)
    const checks_out = contact.checks.filter(({ returned_at, status }) => returned_at === null && status === 'asked')
    const handover = await handoverOf(db, contact.id)
    const may_take_over = handover !== null && handover.accepted_at === null && actor.role !== 'emergency_duty'
    return { contact, checks_out, handover, may_take_over, taker: actor.name }
  },
  then: () => '/contacts#out-of-hours',
})
