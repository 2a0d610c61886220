import { ageOn, type PlainDate } from '../../vocabulary/calendar/plain-date.ts'

/** Somebody as a list shows them. */
export type FoundPerson = {
  person_id: string
  reference: number
  forename: string
  surname: string
  known_as: string | null
  date_of_birth: string | null
  expected_on: string | null
  died_on: string | null
  /** Other names they go by or went by. */
  other_names: string[]
  /** 'AL1'; never of a confidential address. */
  postcode_area: string | null
  is_protected: boolean
  status: PersonStatus
  lead_worker: string | null
  /** They were found by the date with day and month changed about. */
  is_swapped: boolean
}

/** Where somebody stands, the gravest first. */
export const STATUSES = ['cp', 'cin', 'assessment', 'referral', 'early_help', 'contact', 'closed', 'none'] as const
export type PersonStatus = (typeof STATUSES)[number]

const SAYS: Readonly<
  Record<PersonStatus, { text: string; tone: 'red' | 'orange' | 'blue' | 'green' | 'grey' } | null>
> = {
  cp: { text: 'child protection plan', tone: 'red' },
  cin: { text: 'child in need plan', tone: 'orange' },
  assessment: { text: 'being assessed', tone: 'blue' },
  referral: { text: 'open referral', tone: 'blue' },
  early_help: { text: 'early help', tone: 'green' },
  contact: { text: 'contact waiting', tone: 'blue' },
  closed: { text: 'closed', tone: 'grey' },
  none: null,
}

/** The status in words, with the colour of its tag; null for somebody who never had a case. */
export const sayStatus = (status: PersonStatus) => SAYS[status]

/** Under 18, not yet born, or of no known age: treated as a child. */
export const isChild = (
  person: { date_of_birth: string | null; expected_on: string | null },
  today: PlainDate,
): boolean => (person.date_of_birth === null ? person.expected_on !== null : ageOn(person.date_of_birth, today) < 18)

/** The name people read: 'Leo Marsh'. */
export const nameOf = ({ forename, surname }: { forename: string; surname: string }): string => `${forename} ${surname}`
