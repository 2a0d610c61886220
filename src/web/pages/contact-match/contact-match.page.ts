import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { contactMatchForm, NOBODY_ON_RECORD } from '../../../record/contact/contact-match.form.ts'
import { matchContact } from '../../../record/contact/match-contact.act.ts'
import { page } from '../../page.ts'
import { matchChoices, matchesOf } from './matches-of.ts'
import { nextMatch } from './next-match.ts'

/** Looks for the child of a contact on record, and says who it is before anybody decides. */
export const contactMatch = page({
  path: '/contacts/:contact/match',
  may: 'contact.work',
  view: 'pages/contact-match/contact-match.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: contactMatchForm,
  act: matchContact,
  options: async ({ db, params }) => ({
    person_id: matchChoices(await matchesOf(db, params.contact), 'a child'),
  }),
  filled: async ({ db, params }) => {
    const { version } = await findContact(db, params.contact)
    const none = (await matchesOf(db, params.contact)).length === 0
    return { version, values: none ? { person_id: NOBODY_ON_RECORD } : {} }
  },
  show: async ({ db, params }) => ({ contact: await contactDetail(db, params.contact) }),
  then: (_ctx, { next, contact_id }) => nextMatch(next, contact_id),
})
