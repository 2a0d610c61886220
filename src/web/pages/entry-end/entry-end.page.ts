import { endOrCorrect } from '../../../record/person/end-part.act.ts'
import { partEndForm } from '../../../record/person/person-part.form.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Ending an address, a relationship or a warning that was so, or putting aside one that was a mistake. */
export const entryEnd = page({
  path: '/people/:person/:part/:entry/end',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'entry-end',
  form: partEndForm,
  act: endOrCorrect,
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
