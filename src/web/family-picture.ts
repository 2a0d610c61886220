import { generationOf, kinOf, type Network, type NetworkPerson, PARENTS } from '../record/relationship/relationship.ts'
import type { PlainDate } from '../vocabulary/calendar/plain-date.ts'
import { sayAge } from '../vocabulary/calendar/say.ts'
import { type FamilyNetwork, familyNetwork, type NetworkTie } from './components/family-network/family-network.ts'

const nameOf = ({ forename, surname }: NetworkPerson) => `${forename} ${surname}`

const BETWEEN_GENERATIONS: ReadonlySet<string> = new Set([...PARENTS, 'child', 'adopted_child'])

const tieKind = (type: string): NetworkTie['kind'] => {
  if (BETWEEN_GENERATIONS.has(type)) return 'parent'
  if (/spouse|partner/.test(type)) return 'partner'
  return type.endsWith('sibling') ? 'sibling' : 'other'
}

/** The picture of those around a child: everybody who is something to them, with what they are and their age. */
export const familyPicture = (network: Network, today: PlainDate): FamilyNetwork | null => {
  const kin = kinOf(network)
  const child = network.people.find(person => person.person_id === network.person_id)
  if (!child || kin.length === 0) return null
  const shown = new Map(network.people.map(person => [person.person_id, person]))
  const says = new Map(kin.map(each => [each.person, each.says]))
  const age = ({ date_of_birth, died_on }: NetworkPerson) =>
    died_on ? 'died' : date_of_birth ? sayAge(date_of_birth, today).replace(/ years?$/, '') : null
  const people = kin.map(({ person, says, type }) => ({
    id: person.person_id,
    name: nameOf(person),
    note: [says ?? 'same home', age(person)].filter(Boolean).join(', '),
    href: `/people/${person.person_id}`,
    generation: type ? generationOf(type) : 0,
    lives_elsewhere: !person.in_household,
  }))
  const ties = network.links.flatMap(({ from_person, to_person, type, end_on }): NetworkTie[] => {
    const [from, to] = [shown.get(from_person), shown.get(to_person)]
    if (!from || !to) return []
    const what = (to === child ? says.get(from) : null) ?? type.replaceAll('_', ' ')
    const sentence = `${nameOf(from)}: ${what.toLowerCase()} of ${nameOf(to)}`
    return [{ from: from_person, to: to_person, says: sentence, kind: tieKind(type), has_ended: end_on !== null }]
  })
  const own = { id: child.person_id, name: child.known_as ?? child.forename, note: age(child) ?? '', generation: 0 }
  const title = `Who is around ${own.name}`
  return familyNetwork({ child_id: child.person_id, title, people: [own, ...people], ties })
}
