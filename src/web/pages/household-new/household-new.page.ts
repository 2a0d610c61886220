import { moveInForm } from '../../../record/household/membership.form.ts'
import { membershipsOf } from '../../../record/household/membership.store.ts'
import { moveIn } from '../../../record/household/move-in.act.ts'
import { nameOf } from '../../../record/person/person.ts'
import { networkOf } from '../../../record/relationship/network.store.ts'
import { kinOf } from '../../../record/relationship/relationship.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { type Context, page } from '../../page.ts'
import { aroundForm, whoPage } from '../../person-form.ts'

type Somebody = { person_id: string; forename: string; surname: string; date_of_birth: string | null }

/** Those around a person who could have moved in: family, and whoever lived there before. */
const mightMoveIn = async ({ db, today }: Pick<Context, 'db' | 'today'>, personId: string) => {
  const found = new Map<string, { value: string; text: string; hint: string }>()
  const add = (one: Somebody, hint: string) => {
    const age = one.date_of_birth ? sayAge(one.date_of_birth, today) : 'age not known'
    if (!found.has(one.person_id))
      found.set(one.person_id, { value: one.person_id, text: `${nameOf(one)}, ${age}`, hint })
  }
  for (const { person, says } of kinOf(await networkOf(db, personId, today)))
    if (!person.died_on && says) add(person, says)
  const lived = await membershipsOf(db, personId, today)
  for (const one of lived) add(one, 'Lived here before')
  const here = new Set([personId, ...lived.filter(one => one.lives_here).map(one => one.person_id)])
  return [...found.values()].filter(({ value }) => !here.has(value))
}

/** Somebody of the family has moved in, or moved back. */
export const householdNew = page({
  path: '/people/:person/household/new',
  may: 'person.edit',
  view: 'pages/household-new/household-new.njk',
  form: moveInForm,
  act: moveIn,
  options: async ctx => ({ other_id: await mightMoveIn(ctx, ctx.params.person) }),
  show: ctx => aroundForm(ctx, ctx.params.person),
  then: ({ params }) => `${whoPage(params.person)}#household`,
})
