import { reachOf } from '../../../access/reach.store.ts'
import { knowsWhere } from '../../../access/reach.ts'
import { NotFound } from '../../../record/conditions.ts'
import { isId } from '../../../record/is-id.ts'
import { differences, FACT_NAMES, type Fact, fuller } from '../../../record/merge/difference.ts'
import { whatStandsBetween } from '../../../record/merge/hindrance.store.ts'
import { hindrances } from '../../../record/merge/hindrance.ts'
import { sayHeld } from '../../../record/merge/holding.ts'
import { mergeForm } from '../../../record/merge/merge.form.ts'
import { whoLosesIt } from '../../../record/merge/merge.store.ts'
import { mergePeople } from '../../../record/merge/merge-people.act.ts'
import { type Side, sideOf } from '../../../record/merge/side.store.ts'
import { toldApart } from '../../../record/merge/tell-apart.store.ts'
import { isChild, nameOf } from '../../../record/person/person.ts'
import { networkOf } from '../../../record/relationship/network.store.ts'
import { sayAge } from '../../../vocabulary/calendar/say.ts'
import { type Context, page } from '../../page.ts'
import { whoPage } from '../../person-form.ts'
import { askedFields } from '../contact/asked-fields.ts'
import { sideBySide } from './side-by-side.ts'

type Two = Context<'/people/:person/same/:other'>

const sides = async ({ db, actor, params }: Pick<Two, 'db' | 'actor' | 'params'>): Promise<[Side, Side]> => {
  const [one, other] = await reachOf(db, actor, [params.person, params.other])
  return [
    await sideOf(db, params.person, one !== undefined && knowsWhere(one)),
    await sideOf(db, params.other, other !== undefined && knowsWhere(other)),
  ]
}

const headOf = ({ person, level, held }: Side, today: string) => ({
  name: nameOf(person),
  number: person.reference,
  age: person.died_on
    ? 'died'
    : person.expected_on && !person.date_of_birth
      ? 'unborn'
      : sayAge(person.date_of_birth, today),
  href: `/${isChild(person, today) ? 'children' : 'people'}/${person.id}`,
  level,
  holds: sayHeld(held),
})

/** Two records that may be one person's, side by side, and the form that makes them one. */
export const comparePeople = page({
  path: '/people/:person/same/:other',
  may: 'person.merge',
  view: 'pages/compare-people/compare-people.njk',
  async about({ params }) {
    if (!isId(params.other) || params.other === params.person) throw new NotFound()
    return [params.other]
  },
  form: mergeForm,
  act: mergePeople,
  async options(ctx) {
    const [one, other] = await sides(ctx)
    const choose = (of: (side: Side) => string, hint: (side: Side) => string) =>
      [one, other].map(side => ({ value: side.person.id, text: of(side), hint: hint(side) }))
    const numbered = ({ person }: Side) => `In record ${person.reference}`
    const facts = differences(one, other).map(
      ({ fact, one: first, other: second }): [Fact, ReturnType<typeof choose>] => [
        fact,
        choose(side => (side === one ? first : second) ?? '', numbered),
      ],
    )
    const most = fuller(one, other)
    return {
      kept_id: choose(
        ({ person }) => `${person.reference}, ${nameOf(person)}`,
        side =>
          `Holds ${sayHeld(side.held) ?? 'nothing but who they are'}${side === most ? '. The fuller record, or the older number' : ''}`,
      ),
      ...Object.fromEntries(facts),
    }
  },
  async filled(ctx) {
    const [one, other] = await sides(ctx)
    return { version: one.person.version + other.person.version, values: { kept_id: fuller(one, other).person.id } }
  },
  async show(ctx) {
    const { db, params, today } = ctx
    const [one, other] = await sides(ctx)
    const networks = [await networkOf(db, params.person), await networkOf(db, params.other)] as const
    const differing = differences(one, other).map(({ fact }) => fact)
    const numbers = { one: one.person.reference, other: other.person.reference }
    return {
      one: headOf(one, today),
      other: headOf(other, today),
      rows: sideBySide({ side: one, network: networks[0] }, { side: other, network: networks[1] }),
      in_the_way: hindrances(await whatStandsBetween(db, params.person, params.other), numbers),
      told: await toldApart(db, params.person, params.other),
      asked: askedFields({ unasked: FACT_NAMES.filter(fact => !differing.includes(fact)) }),
      losing: await whoLosesIt(db, params.person, params.other),
      back: { href: whoPage(params.person), text: `Back to ${nameOf(one.person)}, ${numbers.one}` },
    }
  },
  then: (_ctx, { kept_id }) => whoPage(kept_id),
})
