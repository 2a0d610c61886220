import { sayDate } from '../../vocabulary/calendar/say.ts'
import { labelOf } from '../../vocabulary/codeset.ts'
import { ethnicity } from '../../vocabulary/codesets/ethnicity.ts'
import { gender } from '../../vocabulary/codesets/gender.ts'
import { sex } from '../../vocabulary/codesets/sex.ts'
import type { PersonDetails, PersonRow } from '../person/person.store.ts'

/** What one record says of a fact: `key` tells whether two say the same; null where it is not known. */
type Said = { key: string; says: string } | null

type Known = Pick<PersonDetails, 'person' | 'identifiers' | 'addresses'>

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const words = (text: string | null): Said => (text ? { key: plain(text), says: text } : null)
const day = (date: string | null): Said => (date ? { key: date, says: sayDate(date) } : null)

const birthOf = ({ date_of_birth, expected_on, birth_is_estimated }: PersonRow): Said => {
  if (date_of_birth)
    return { key: date_of_birth, says: `${sayDate(date_of_birth)}${birth_is_estimated ? ' (an estimate)' : ''}` }
  return expected_on ? { key: `expected ${expected_on}`, says: `Not yet born, expected ${sayDate(expected_on)}` } : null
}

const HOMES = ['home', 'temporary', 'no_fixed_address']

/** Where somebody lives now, as far as is recorded. */
export const homesOf = ({ addresses }: Pick<Known, 'addresses'>) =>
  addresses.filter(({ type, end_on }) => end_on === null && HOMES.includes(type))

const homeOf = (known: Known): Said => {
  const [home] = homesOf(known)
  if (!home) return null
  // A protected address has no words for this reader: only the entry itself can be told from another.
  if (!home.lines) return { key: home.id, says: 'The address is protected' }
  return {
    key: plain(`${home.lines} ${home.postcode ?? ''}`),
    says: [home.lines, home.postcode].filter(Boolean).join(', '),
  }
}

const numberOf = ({ identifiers }: Known, type: string): Said =>
  words(identifiers.find(each => each.type === type)?.value ?? null)

type Asked = { label: string; columns: readonly (keyof PersonRow)[]; of(known: Known): Said }

/** Each fact of which a record holds one, the columns that say it, and how it reads. */
export const FACTS = {
  name: {
    label: 'Name',
    columns: ['forename', 'surname'],
    of: ({ person }) => words(`${person.forename} ${person.surname}`),
  },
  known_as: { label: 'Likes to be called', columns: ['known_as'], of: ({ person }) => words(person.known_as) },
  pronouns: { label: 'Pronouns', columns: ['pronouns'], of: ({ person }) => words(person.pronouns) },
  birth: {
    label: 'Born',
    columns: ['date_of_birth', 'birth_is_estimated', 'expected_on'],
    of: ({ person }) => birthOf(person),
  },
  died: { label: 'Died', columns: ['died_on'], of: ({ person }) => day(person.died_on) },
  sex: {
    label: 'Sex',
    columns: ['sex'],
    of: ({ person }) => (person.sex === 'U' ? null : words(labelOf(sex, person.sex))),
  },
  gender: {
    label: 'Gender',
    columns: ['gender'],
    of: ({ person }) => words(person.gender && labelOf(gender, person.gender)),
  },
  ethnicity: {
    label: 'Ethnicity',
    columns: ['ethnicity'],
    of: ({ person }) => (person.ethnicity === 'NOBT' ? null : words(labelOf(ethnicity, person.ethnicity))),
  },
  nationality: { label: 'Nationality', columns: ['nationality'], of: ({ person }) => words(person.nationality) },
  language: { label: 'Language', columns: ['language'], of: ({ person }) => words(person.language) },
  nhs: { label: 'NHS number', columns: [], of: known => numberOf(known, 'nhs') },
  upn: { label: 'Unique pupil number', columns: [], of: known => numberOf(known, 'upn') },
  la_id: { label: 'Our own number in returns', columns: [], of: known => numberOf(known, 'la_id') },
  home: { label: 'Lives at', columns: [], of: homeOf },
} as const satisfies Record<string, Asked>

export type Fact = keyof typeof FACTS

export const FACT_NAMES = Object.keys(FACTS) as Fact[]

/** One fact as both records say it. `differs`: both say something, and not the same. */
export type Compared = { fact: Fact; label: string; one: string | null; other: string | null; differs: boolean }

/** Every fact that either record holds, as each says it. */
export const compare = (one: Known, other: Known): Compared[] =>
  FACT_NAMES.flatMap(fact => {
    const { label, of } = FACTS[fact]
    const [first, second] = [of(one), of(other)]
    if (!first && !second) return []
    const differs = first !== null && second !== null && first.key !== second.key
    return [{ fact, label, one: first?.says ?? null, other: second?.says ?? null, differs }]
  })

/** The facts that somebody must choose between. */
export const differences = (one: Known, other: Known): Compared[] =>
  compare(one, other).filter(({ differs }) => differs)

type Chosen = Readonly<Partial<Record<Fact, string | null>>>

/**
 * What the kept record's own row takes from the merged one: facts chosen from it, and those it alone knows. Whoever needs an
 * interpreter on either record needs one.
 */
export const takenOver = (kept: Known, merged: Known, chosen: Chosen): Partial<PersonRow> => {
  const taken = compare(kept, merged)
    .filter(({ fact, one, other, differs }) =>
      differs ? chosen[fact] === merged.person.id : one === null && other !== null,
    )
    .flatMap(({ fact }) => FACTS[fact].columns)
    .map(column => [column, merged.person[column]])
  const needs = merged.person.interpreter_needed && !kept.person.interpreter_needed
  return { ...Object.fromEntries(taken), ...(needs && { interpreter_needed: true }) }
}

type Weighed = { person: Pick<PersonRow, 'id' | 'reference'>; total: number }

/** Which record to keep unless somebody chooses otherwise: the one that holds more, else the one with the older number. */
export const fuller = <T extends Weighed>(one: T, other: T): T =>
  one.total === other.total
    ? one.person.reference < other.person.reference
      ? one
      : other
    : one.total > other.total
      ? one
      : other
