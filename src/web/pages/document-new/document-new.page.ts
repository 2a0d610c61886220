import { addDocument } from '../../../record/document/add-document.act.ts'
import { documentForm } from '../../../record/document/document.form.ts'
import { householdOf } from '../../../record/household/household.store.ts'
import { ageOn } from '../../../vocabulary/calendar/plain-date.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { childBanner } from '../../child-banner.ts'
import { page } from '../../page.ts'

/** Where a document is added to the record of a child, and of the children they live with. */
export const documentNew = page({
  id: 'document-new',
  path: '/children/:person/documents/new',
  may: 'document.add',
  form: documentForm,
  act: addDocument,
  async options({ db, params, today }) {
    const banner = await childBanner(db, params.person, today)
    const others = (await householdOf(db, params.person, today)).filter(
      ({ date_of_birth }) => date_of_birth === null || ageOn(date_of_birth, today) < 18,
    )
    return {
      person_ids: [
        { value: params.person, text: `${banner.name}, ${banner.age}` },
        ...others.map(({ person_id, forename, surname, date_of_birth }) => ({
          value: person_id,
          text: `${forename} ${surname}, ${sayAge(date_of_birth, today)}`,
        })),
      ],
    }
  },
  filled: ({ params }) => ({ values: { person_ids: [params.person] } }),
  show: async ({ db, params, today }) => ({
    banner: await childBanner(db, params.person, today),
    back: { href: `/children/${params.person}/documents`, text: 'Back to documents' },
  }),
  then: ({ params }) => `/children/${params.person}/documents`,
})
