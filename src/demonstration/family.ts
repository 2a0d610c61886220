import { ageOn, daysBetween, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'
import type { Need } from './words/inventory.ts'
import type { Ethnicity } from './words/names.ts'
import type { District } from './words/places.ts'
import type { Worker } from './workforce.ts'

export type Person = {
  id: string
  forename: string
  surname: string
  known_as: string | null
  sex: 'M' | 'F' | 'U'
  born: PlainDate | null
  expected: PlainDate | null
  ethnicity: Ethnicity
}
export type Child = Person & { father: Person | null; school: string; disabled: readonly string[] }

export type Family = {
  random: Random
  need: Need
  /** How serious it is, from 0 to 1: what decides how far into the system the family comes. */
  severity: number
  ethnicity: Ethnicity
  language: string
  nationality: string
  district: District
  mother: Person
  /** The man of the house: a father, or a stepfather. */
  partner: Person | null
  is_step: boolean
  fathers: Person[]
  grandmother: Person | null
  other: Person | null
  children: Child[]
  /** When Aldermere first hears of them. */
  arrives: PlainDate
  restricted: 'sensitive' | 'restricted' | null
  mother_in_care: boolean
  /** For the families drawn by hand: how their assessment and plan go, and who holds them. `ours`: from the first day. */
  course?: {
    result: 'NFA' | 'EH' | 'CIN' | 'STRATEGY'
    length: number
    days: number
    ends: Row<'cin_plan'>['end_reason']
    returned?: boolean
    ours?: boolean
    /** For what it waits, on the manager’s desk this morning. */
    waits?: 'authorising' | 'approval'
    holder?: Worker
  }
}

/** How old a child is on a day; -1 before birth. */
export const ageOf = (child: Person, on: PlainDate): number => (child.born ? ageOn(child.born, on) : -1)

/** Born, or expected within half a year, and not yet eighteen. */
export const isChildOn = (child: Person, on: PlainDate): boolean => {
  if (!child.born) return child.expected !== null && child.expected > on
  return child.born > on ? daysBetween(on, child.born) < 210 : ageOf(child, on) < 18
}
