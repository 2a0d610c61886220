import { inOrder } from '../../vocabulary/in-order.ts'
import type { Network, NetworkPerson } from './relationship.ts'

/** A network as it was found: who is in the home, everybody by any way, and what is recorded between any two of them. */
export type NetworkRows = {
  readonly person_id: string
  readonly home: readonly string[]
  readonly people: readonly Omit<NetworkPerson, 'in_household'>[]
  readonly links: Network['links']
}

const LATE = '9999'

/** The network put together: the eldest first, and no link to somebody who is not in it. */
export const networkFrom = ({ person_id, home, people, links }: NetworkRows): Network => {
  const known = new Set(people.map(person => person.person_id))
  return {
    person_id,
    people: people
      .map(person => ({ ...person, in_household: home.includes(person.person_id) }))
      .sort((one, other) =>
        inOrder(`${one.date_of_birth ?? LATE} ${one.person_id}`, `${other.date_of_birth ?? LATE} ${other.person_id}`),
      ),
    links: links
      .filter(link => known.has(link.from_person) && known.has(link.to_person))
      .sort((one, other) => inOrder(one.relationship_id, other.relationship_id)),
  }
}
