import { editable, editPerson } from '../../../record/person/edit-person.act.ts'
import { personEditForm } from '../../../record/person/person.form.ts'
import { findPerson } from '../../../record/person/person.store.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Correcting who somebody is. Two people who edit at once both keep their text. */
export const personEdit = page({
  path: '/people/:person/edit',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'person-edit',
  form: personEditForm,
  act: editPerson,
  filled: async ({ db, params }) => {
    const person = await findPerson(db, params.person)
    return { values: editable(person), version: person.version }
  },
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
