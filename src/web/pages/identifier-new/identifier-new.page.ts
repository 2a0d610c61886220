import { addIdentifier } from '../../../record/person/add-identifier.act.ts'
import { identifierForm } from '../../../record/person/person-part.form.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Adding an NHS number or another reference. */
export const identifierNew = page({
  path: '/people/:person/identifiers/new',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'identifier-new',
  form: identifierForm,
  act: addIdentifier,
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
