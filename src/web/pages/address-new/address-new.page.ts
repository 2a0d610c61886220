import { addAddress } from '../../../record/person/add-address.act.ts'
import { addressForm } from '../../../record/person/person-part.form.ts'
import { page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

/** Adding an address; a move ends the earlier home. */
export const addressNew = page({
  path: '/people/:person/addresses/new',
  may: 'person.edit',
  view: 'pages/person-edit/person-form.njk',
  id: 'address-new',
  form: addressForm,
  act: addAddress,
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => whoPage(params.person),
})
