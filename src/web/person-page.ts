import { type Permission, scopeOf } from '../access/permissions.ts'
import { reachOf } from '../access/reach.store.ts'
import { allows, knowsWhere } from '../access/reach.ts'
import { householdOf } from '../record/household/household.store.ts'
import { membershipsOf } from '../record/household/membership.store.ts'
import { personDetails } from '../record/person/person.store.ts'
import { isChild, nameOf } from '../record/person/person.ts'
import { networkOf } from '../record/relationship/network.store.ts'
import { kinOf } from '../record/relationship/relationship.ts'
import { sayAge } from '../vocabulary/calendar/say.ts'
import { familyPicture } from './family-picture.ts'
import type { Context } from './page.ts'
import { sameAs } from './same-as.ts'

type Somebody = { date_of_birth: string | null; expected_on: string | null; died_on?: string | null }

const ageOf = ({ date_of_birth, expected_on, died_on }: Somebody, today: string): string => {
  if (died_on) return 'died'
  return expected_on && !date_of_birth ? 'unborn' : sayAge(date_of_birth, today)
}

/** Where a person's own page is: a child's is the child's page. */
export const hrefOf = (person: Somebody & { person_id: string }, today: string): string =>
  `/${isChild({ date_of_birth: person.date_of_birth, expected_on: person.expected_on }, today) ? 'children' : 'people'}/${person.person_id}`

/** Everything a page about one person shows of who they are and who is around them. */
export const personPage = async ({ db, actor, today }: Context, person: string) => {
  const [reach] = await reachOf(db, actor, [person])
  const mayKnowWhere = reach !== undefined && knowsWhere(reach)
  const may = (permission: Permission) =>
    reach !== undefined && scopeOf(permission, actor.role) !== null && allows(permission, actor.role, reach) === 'yes'
  const details = await personDetails(db, person, mayKnowWhere)
  const network = await networkOf(db, person, today)
  const household = await householdOf(db, person, today)
  const how = new Map(household.map(member => [member.person_id, member.how]))
  const known = kinOf(network).map(({ person: other, ...kin }) => ({ ...kin, other }))
  const only = household.filter(member => !known.some(kin => kin.other.person_id === member.person_id))
  const kin = [
    ...known.map(({ other, ...each }) => ({
      ...each,
      ...lineOf(other, today),
      in_household: how.has(other.person_id),
      how: how.get(other.person_id) ?? null,
    })),
    ...only.map(member => ({ ...lineOf(member, today), says: null, in_household: true, how: member.how })),
  ]
  const says = new Map(known.map(({ other, says }) => [other.person_id, says]))
  const lives = (await membershipsOf(db, person, today)).map(member => ({
    ...member,
    ...lineOf(member, today),
    is_self: member.person_id === person,
    says: says.get(member.person_id) ?? null,
  }))
  const [here, before] = [lives.filter(({ lives_here }) => lives_here), lives.filter(({ lives_here }) => !lives_here)]
  const at_address = kin
    .filter(({ how }) => how === 'address')
    .map(each => ({ ...each, has_left: before.some(({ href }) => href === each.href) }))
  return {
    details,
    kin,
    living: { here, before, at_address },
    family: familyPicture(network, today),
    at: `/people/${person}`,
    same: await sameAs({ db, actor, today }, person, may('person.merge')),
    may: may('person.edit'),
    access: {
      restriction: may('restriction.write'),
      opened: may('access_log.read'),
      conflict: may('conflict.declare'),
    },
  }
}

type Named = Somebody & { person_id: string; forename: string; surname: string; known_as: string | null }

const lineOf = (person: Named, today: string) => ({
  name: nameOf(person),
  known_as: person.known_as === person.forename ? null : person.known_as,
  age: ageOf(person, today),
  href: hrefOf(person, today),
})
