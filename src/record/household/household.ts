/** Somebody who lives with a person. `how` says how that is known. */
export type HouseholdMember = {
  person_id: string
  reference: number
  forename: string
  surname: string
  known_as: string | null
  sex: string
  date_of_birth: string | null
  expected_on: string | null
  role: string | null
  since: string
  how: 'household' | 'address'
}

/** How it is known that they live together, in words. */
export const sayHow = (member: Pick<HouseholdMember, 'how'>): string =>
  member.how === 'household' ? 'recorded as one household' : 'recorded at the same address'

/** Somebody's time in a household. `lives_here`: it has not ended. */
export type Membership = {
  id: string
  person_id: string
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: string | null
  expected_on: string | null
  start_on: string
  end_on: string | null
  end_reason: string | null
  lives_here: boolean
}
