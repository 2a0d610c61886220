import { NotFound } from '../../../record/conditions.ts'
import { moveOutForm, putBackForm } from '../../../record/household/membership.form.ts'
import { findMembership } from '../../../record/household/membership.store.ts'
import { moveOut } from '../../../record/household/move-out.act.ts'
import { putBack } from '../../../record/household/put-back.act.ts'
import { type Context, page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'
import { askedFields } from '../contact/asked-fields.ts'

type Asked = Pick<Context<'/people/:person/household/:member'>, 'db' | 'params'>

const version = async ({ db, params }: Asked) => {
  const member = await findMembership(db, params.person, params.member)
  if (member.voided_at) throw new NotFound()
  return { version: member.version }
}

/** Somebody has moved out of a household, or never lived there. */
export const householdEnd = page({
  path: '/people/:person/household/:member/end',
  may: 'person.edit',
  view: 'pages/household-end/household-end.njk',
  form: moveOutForm,
  act: moveOut,
  filled: version,
  async show(ctx) {
    const member = await findMembership(ctx.db, ctx.params.person, ctx.params.member)
    return {
      ...(await aroundForm(ctx, ctx.params.person)),
      member,
      asked: askedFields({ unasked: member.has_home ? [] : ['ends_address'] }),
    }
  },
  then: ({ params }) => `${whoPage(params.person)}#household`,
})

/** Somebody did not move out of a household, as was recorded. */
export const householdRestore = page({
  id: 'household-restore',
  path: '/people/:person/household/:member/restore',
  may: 'person.edit',
  view: 'pages/household-end/household-restore.njk',
  form: putBackForm,
  act: putBack,
  filled: version,
  show: async ctx => ({
    ...(await aroundForm(ctx, ctx.params.person)),
    member: await findMembership(ctx.db, ctx.params.person, ctx.params.member),
  }),
  then: ({ params }) => `${whoPage(params.person)}#household`,
})
