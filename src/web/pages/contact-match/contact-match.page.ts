import { contactDetail, findContact } from '../../../record/contact/contact.store.ts'
import { contactMatchForm, NOBODY_ON_RECORD } from '../../../record/contact/contact-match.form.ts'
import { matchContact } from '../../../record/contact/match-contact.act.ts'
import { sayDate } from '../../../vocabulary/calendar/say.ts'
import { page } from '../../page.ts'
import { matchesOf } from './matches-of.ts'

/** Looks for the child of a contact on record, and says who it is before anybody decides. */
export const contactMatch = page({
  path: '/contacts/:contact/match',
  may: 'contact.work',
  view: 'pages/contact-match/contact-match.njk',
  about: async ({ db, params }) => [(await findContact(db, params.contact)).person_id],
  form: contactMatchForm,
  act: matchContact,
  async options({ db, params }) {
    const matches = await matchesOf(db, params.contact)
    return {
      person_id: [
        ...matches.map(each => ({
          value: each.person_id,
          text: `${each.forename} ${each.surname}, ${each.date_of_birth ? `born ${sayDate(each.date_of_birth)}` : 'date of birth not known'}`,
          hint: `Number ${each.reference}; ${each.score} out of 100: ${each.because.join(', ')}`,
        })),
        {
          value: NOBODY_ON_RECORD,
          text: matches.length > 0 ? 'None of these: a child new to us' : 'A child new to us',
        },
      ],
    }
  },
  filled: async ({ db, params }) => {
    const { version } = await findContact(db, params.contact)
    const none = (await matchesOf(db, params.contact)).length === 0
    return { version, values: none ? { person_id: NOBODY_ON_RECORD } : {} }
  },
  show: async ({ db, params }) => ({ contact: await contactDetail(db, params.contact) }),
  then: (_ctx, done) => (done.next_id ? `/contacts/${done.next_id}/match` : `/contacts/${done.contact_id}`),
})
