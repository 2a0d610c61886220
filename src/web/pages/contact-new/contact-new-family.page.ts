import { contactForm } from '../../../record/contact/contact.form.ts'
import { historyFacts } from '../../../record/contact/household-history.store.ts'
import { recordContact } from '../../../record/contact/record-contact.act.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { page } from '../../page.ts'
import { askedFields } from '../contact/asked-fields.ts'
import { afterRecording } from './after-recording.ts'

/** Records what somebody told us about a child on record, with the brothers, sisters and other children at home to choose from. */
export const contactNewFamily = page({
  path: '/children/:person/contacts/new',
  may: 'contact.record',
  id: 'contact-new-family',
  view: 'pages/contact-new/contact-new.njk',
  form: contactForm,
  act: recordContact,
  async options({ db, params, today }) {
    const { members } = await historyFacts(db, params.person, today)
    return {
      known_children: members
        .filter(({ is_child, how }) => is_child || how === 'self')
        .map(({ person_id, name, date_of_birth, relation }) => ({
          value: person_id,
          text: `${name}, ${sayAge(date_of_birth, today)}`,
          hint: relation,
        })),
    }
  },
  filled: ({ params }) => ({ values: { known_children: [params.person] } }),
  async show({ db, params, today }) {
    const { members } = await historyFacts(db, params.person, today)
    const adults = members.filter(({ is_child, how }) => !is_child && how !== 'self')
    const family_of = members.find(({ how }) => how === 'self')?.name ?? ''
    return { family_of, found: null, adults, asked: askedFields({}) }
  },
  then: (_ctx, done) => afterRecording(done),
})
