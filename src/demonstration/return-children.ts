import { checkLetter } from '../returns/cin/upn.ts'
import { addDays, addMonths, ageOn, type PlainDate } from '../vocabulary/calendar/plain-date.ts'
import type { Random } from './random.ts'

/** A stay of a child in one placement: what an episode of the looked-after return says. The postcodes are nobody’s. */
export type Stay = {
  readonly from: PlainDate
  /** Null while it goes on. */
  readonly to: PlainDate | null
  readonly place: string
  readonly provider: string
  readonly postcode: string
}

/** A made-up child looked after in the year of a return. */
export type ReturnChild = {
  readonly id: string
  readonly sex: 'F' | 'M'
  readonly born: PlainDate
  readonly ethnicity: string
  readonly upn: string
  readonly legal_status: string
  readonly need: string
  readonly home: string
  readonly stays: readonly Stay[]
  /** Whether care went on past the end of the year. */
  readonly is_open: boolean
}

type Year = { readonly from: PlainDate; readonly to: PlainDate }

const ETHNICITIES = ['WBRI', 'WBRI', 'WBRI', 'WOTH', 'MWBC', 'BAFR', 'APKN', 'AIND'] as const
const PLACES = [
  ['U1', 'PR1'],
  ['U4', 'PR1'],
  ['U6', 'PR1'],
  ['U6', 'PR4'],
  ['K2', 'PR4'],
] as const

const postcode = (random: Random) =>
  `AL${random.whole(1, 9)} ${random.whole(1, 9)}${random.pick(['AB', 'DE', 'GH', 'LN'])}`

const pupilNumber = (random: Random): string => {
  const digits = `${random.whole(801, 938)}${String(random.whole(0, 99_999_999)).padStart(8, '0')}`
  return `${checkLetter(`A${digits}0`) ?? 'A'}${digits}0`
}

const stayOf = (random: Random, from: PlainDate, to: PlainDate | null): Stay => {
  const [place, provider] = random.pick(PLACES)
  return { from, to, place, provider, postcode: postcode(random) }
}

const SCHOOL_AGE = 5

/** A child who came into care some time before the year or within it, and moved at most once since. */
export const returnChild = (random: Random, year: Year, number: number): ReturnChild => {
  const began = addDays(year.from, -random.whole(-200, 900))
  const born = addDays(addMonths(began, -12 * random.whole(1, 12)), -random.whole(20, 340))
  const moved = began < year.from && random.chance(0.3) ? addDays(year.from, random.whole(20, 250)) : null
  const left = random.chance(0.2)
    ? addDays(moved ?? (began < year.from ? year.from : began), random.whole(60, 110))
    : null
  const ended = left !== null && left < year.to ? left : null
  return {
    id: `AL${1000 + number}`,
    sex: random.pick(['F', 'M']),
    born,
    ethnicity: random.pick(ETHNICITIES),
    upn: ageOn(born, year.to) < SCHOOL_AGE ? 'UN1' : pupilNumber(random),
    legal_status: random.pick(['C1', 'C2', 'C2', 'V2']),
    need: random.weighed({ N1: 7, N2: 1, N5: 2 }),
    home: postcode(random),
    stays: moved ? [stayOf(random, began, moved), stayOf(random, moved, ended)] : [stayOf(random, began, ended)],
    is_open: ended === null,
  }
}
