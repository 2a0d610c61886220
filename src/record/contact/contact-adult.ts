import { relationshipType } from '../../vocabulary/codesets/relationship-type.ts'
import type { Refusal } from '../form.ts'
import { PARENTS, sayKin } from '../relationship/relationship.ts'

const TOLD = [
  'mother',
  'father',
  'step_mother',
  'step_father',
  'step_parent',
  'adoptive_parent',
  'grandparent',
  'aunt_or_uncle',
  'sibling',
  'carer',
  'foster_carer',
  'private_foster_carer',
  'special_guardian',
  'guardian',
  'other_relative',
  'lodger',
  'friend',
  'other',
] as const

/** What an adult of a call may be to its children. */
export const ADULT_TYPES = relationshipType.codes.filter(({ code }) => (TOLD as readonly string[]).includes(code))

/** The sex a caller gave by what they called somebody: 'mother' says F. */
export const sexOf = (type: string): 'F' | 'M' | 'U' =>
  type.endsWith('mother') ? 'F' : type.endsWith('father') ? 'M' : 'U'

type Told = { forename: string; surname: string; date_of_birth: string | null; type: string }

/** What a call cannot say of its adults: a parent is born before the child. */
export const faultsOfAdults = (adults: readonly Told[], born: readonly (string | null)[]): Refusal[] =>
  adults
    .filter(
      ({ type, date_of_birth: own }) =>
        PARENTS.includes(type) && own !== null && born.some(child => child !== null && child <= own),
    )
    .map(({ forename, surname, type }) => ({
      field: 'adults',
      says: `${forename} ${surname} cannot be the ${sayKin(type, sexOf(type)).toLowerCase()} of an older child: check the dates of birth`,
    }))
