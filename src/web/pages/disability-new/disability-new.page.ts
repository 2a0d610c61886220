import { addDisabilities } from '../../../record/person/add-disabilities.act.ts'
import { disabilityForm } from '../../../record/person/person-part.form.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Recording disabilities. */
export const disabilityNew = page({
  path: '/people/:person/disabilities/new',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'disability-new',
  form: disabilityForm,
  act: addDisabilities,
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
