import { addWarning } from '../../../record/person/add-warning.act.ts'
import { warningForm } from '../../../record/person/person-part.form.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Adding what somebody must know before they knock. */
export const warningNew = page({
  path: '/people/:person/warnings/new',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'warning-new',
  form: warningForm,
  act: addWarning,
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
