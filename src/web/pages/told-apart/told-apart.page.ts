import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import { tellApartForm } from '../../../record/merge/merge.form.ts'
import { tellApart } from '../../../record/merge/tell-apart.act.ts'
import { findPerson } from '../../../record/person/person.store.ts'
import { nameOf } from '../../../record/person/person.ts'
import { page } from '../../page.ts'
import { whoPage } from '../../person-form.ts'

/** Saying of two people who look like one that they are two, and how that is known. */
export const toldApartPage = page({
  id: 'told-apart',
  path: '/people/:person/same/:other/apart',
  may: 'person.merge',
  view: 'pages/told-apart/told-apart.njk',
  async about({ params }) {
    if (!isId(params.other) || params.other === params.person) throw new NotFound()
    return [params.other]
  },
  form: tellApartForm,
  act: tellApart,
  async show({ db, params }) {
    const people = [await findPerson(db, params.person), await findPerson(db, params.other)]
    return {
      people: people.map(person => ({ name: nameOf(person), reference: person.reference, born: person.date_of_birth })),
      back: { href: `/people/${params.person}/same/${params.other}`, text: 'Back to the two side by side' },
    }
  },
  then: ({ params }) => whoPage(params.person),
})
