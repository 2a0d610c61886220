import { labelOf } from '../../vocabulary/codeset.ts'
import { inverseOf, relationshipType } from '../../vocabulary/codesets/relationship-type.ts'
import { inOrder } from '../../vocabulary/in-order.ts'

/** Somebody in a family network. `in_household`: lives, today, in the home of the person it is about. */
export type NetworkPerson = {
  person_id: string
  reference: number
  forename: string
  surname: string
  known_as: string | null
  sex: string
  date_of_birth: string | null
  expected_on: string | null
  died_on: string | null
  in_household: boolean
}

/** `from_person` is the `type` of `to_person`: Sarah is the mother of Leo. */
export type NetworkLink = {
  relationship_id: string
  from_person: string
  to_person: string
  type: string
  parental_responsibility: boolean
  start_on: string | null
  end_on: string | null
  source: string | null
}

/** One person and those around them: theirs, their household's and their parents' nearest family. */
export type Network = { person_id: string; people: NetworkPerson[]; links: NetworkLink[] }

/** `derived`: nobody recorded it; it follows from what was recorded (two children of one mother). */
export type Kin = {
  person: NetworkPerson
  /** What they are to the person: 'Mother', 'Half-brother', in words. Null for one who only shares the home. */
  says: string | null
  type: string | null
  parental_responsibility: boolean
  start_on: string | null
  end_on: string | null
  relationship_id: string | null
  derived: boolean
}

const BY_SEX: Readonly<Record<string, readonly [string, string]>> = {
  parent: ['Mother', 'Father'],
  step_parent: ['Stepmother', 'Stepfather'],
  adoptive_parent: ['Adoptive mother', 'Adoptive father'],
  child: ['Daughter', 'Son'],
  step_child: ['Stepdaughter', 'Stepson'],
  adopted_child: ['Adopted daughter', 'Adopted son'],
  sibling: ['Sister', 'Brother'],
  half_sibling: ['Half-sister', 'Half-brother'],
  step_sibling: ['Stepsister', 'Stepbrother'],
  adoptive_sibling: ['Sister by adoption', 'Brother by adoption'],
  grandparent: ['Grandmother', 'Grandfather'],
  grandchild: ['Granddaughter', 'Grandson'],
  great_grandparent: ['Great-grandmother', 'Great-grandfather'],
  great_grandchild: ['Great-granddaughter', 'Great-grandson'],
  aunt_or_uncle: ['Aunt', 'Uncle'],
  niece_or_nephew: ['Niece', 'Nephew'],
  spouse: ['Wife or civil partner', 'Husband or civil partner'],
}

/** What somebody of this sex is to another, in words: ('sibling', 'F') gives 'Sister'. */
export const sayKin = (type: string, sex: string): string => {
  const [woman, man] = BY_SEX[type] ?? []
  if (sex === 'F' && woman) return woman
  if (sex === 'M' && man) return man
  if (type === 'cared_for') return 'Person they care for'
  return labelOf(relationshipType, type)
}

/** How many generations above (positive) or below the other person somebody is who is this to them. */
export const generationOf = (type: string): number => {
  if (type.startsWith('great_grand')) return type.endsWith('parent') ? 3 : -3
  if (type.startsWith('grand')) return type.endsWith('parent') ? 2 : -2
  if (/^(step_|adoptive_)?(mother|father|parent)$/.test(type) || type === 'aunt_or_uncle' || type.endsWith('carer'))
    return 1
  if (type === 'guardian' || type === 'special_guardian') return 1
  if (/child|cared_for|niece_or_nephew/.test(type)) return -1
  return 0
}

export const PARENTS: readonly string[] = ['mother', 'father', 'parent', 'adoptive_parent']
const CHILDREN: readonly string[] = ['child', 'adopted_child']
const PARTNERS: readonly string[] = ['spouse', 'partner']

/** What `other` is to `person` by what was recorded, either way round; null where nothing was. */
const recorded = (links: readonly NetworkLink[], person: string, other: string) => {
  for (const link of links) {
    if (link.from_person === other && link.to_person === person) return { link, type: link.type }
    if (link.from_person === person && link.to_person === other) return { link, type: inverseOf(link.type) as string }
  }
  return null
}

/** The recorded parents of somebody in the network. */
export const parentsOf = ({ links }: Pick<Network, 'links'>, person: string): string[] => [
  ...new Set(
    links.flatMap(({ from_person, to_person, type }) => {
      if (to_person === person && PARENTS.includes(type)) return [from_person]
      return from_person === person && CHILDREN.includes(type) ? [to_person] : []
    }),
  ),
]

const derivedType = (network: Network, other: string): string | null => {
  const mine = parentsOf(network, network.person_id)
  const theirs = parentsOf(network, other)
  const shared = theirs.filter(parent => mine.includes(parent))
  if (shared.length > 0) return mine.length > 1 && theirs.length > 1 && shared.length < 2 ? 'half_sibling' : 'sibling'
  if (mine.some(parent => parentsOf(network, parent).includes(other))) return 'grandparent'
  const isPartner = (link: NetworkLink) => PARTNERS.includes(link.type) && link.end_on === null
  const withParent = network.links.some(
    link =>
      isPartner(link) &&
      ((link.from_person === other && mine.includes(link.to_person)) ||
        (link.to_person === other && mine.includes(link.from_person))),
  )
  return withParent ? 'step_parent' : null
}

/** Everybody in a network but the person it is about, with what they are to that person, the nearest first. */
export const kinOf = (network: Network): Kin[] => {
  const current = network.links.filter(link => link.end_on === null)
  const order = (kin: Kin) => {
    if (kin.type === null) return 9
    if (PARENTS.includes(kin.type)) return 0
    return { 1: 1, 0: 2, 2: 3, '-1': 4 }[generationOf(kin.type)] ?? 5
  }
  return network.people
    .filter(person => person.person_id !== network.person_id)
    .map(person => {
      const found =
        recorded(current, network.person_id, person.person_id) ??
        recorded(network.links, network.person_id, person.person_id)
      const type = found?.type ?? derivedType(network, person.person_id)
      return {
        person,
        type,
        says: type && sayKin(type, person.sex),
        parental_responsibility:
          found !== null &&
          generationOf(found.type) > 0 &&
          found.link.parental_responsibility &&
          found.link.end_on === null,
        start_on: found?.link.start_on ?? null,
        end_on: found?.link.end_on ?? null,
        relationship_id: found?.link.relationship_id ?? null,
        derived: found === null && type !== null,
      }
    })
    .filter(kin => kin.type !== null || kin.person.in_household)
    .sort((a, b) => order(a) - order(b) || inOrder(a.person.date_of_birth ?? '9', b.person.date_of_birth ?? '9'))
}
