import { addName } from '../../../record/person/add-name.act.ts'
import { nameForm } from '../../../record/person/person-part.form.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Adding a former name, a name at birth or an alias. */
export const nameNew = page({
  path: '/people/:person/names/new',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'name-new',
  form: nameForm,
  act: addName,
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
