import type { PlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { isPlainDate } from '../../vocabulary/calendar/plain-date.ts'
import { fold, lettersApart, sameName, soundOf } from './sound.ts'

export type Identifier = { type: string; value: string }

/** Somebody about to be added, as far as is known. */
export type Sought = {
  forename: string
  surname: string
  known_as?: string | null
  date_of_birth?: PlainDate | null
  /** 'AL1 4QX' */
  postcode?: string | null
  identifiers?: readonly Identifier[]
}

/** Somebody already there, with every name, postcode and number on the record. */
export type Candidate = {
  forename: string
  surname: string
  known_as: string | null
  other_names: readonly string[]
  date_of_birth: PlainDate | null
  postcodes: readonly string[]
  former_postcodes: readonly string[]
  identifiers: readonly Identifier[]
  /** Lives with somebody the sought person is known to live with. */
  in_household: boolean
}

export type Likeness = { score: number; because: string[] }
type Point = readonly [number, string | null]

const NUMBERS: Readonly<Record<string, string>> = {
  nhs: 'NHS number',
  upn: 'unique pupil number',
  former_upn: 'unique pupil number',
  la_id: 'number of ours',
  uln: 'learner number',
}

const words = (name: string | null | undefined): string[] =>
  (name ?? '')
    .split(/[\s-]+/)
    .map(fold)
    .filter(Boolean)
const whole = (name: string | null | undefined): string => fold(name ?? '')

/** The reason given where none of the names that both go by agree. */
export const FIRST_NAME_DIFFERS = 'first name is different'

type Nearness = 'same' | 'part' | 'short' | 'sound' | 'spelling' | null

const nearness = (one: string, other: string): Nearness => {
  const [a, b] = [whole(one), whole(other)]
  if (!a || !b) return null
  if (a === b) return 'same'
  if (words(one).some(word => word.length > 2 && words(other).includes(word))) return 'part'
  if (sameName(a).includes(b)) return 'short'
  if (a.length > 2 && b.length > 2 && soundOf(a) === soundOf(b) && lettersApart(a, b) <= 4) return 'sound'
  return lettersApart(a, b) <= (Math.min(a.length, b.length) > 5 ? 2 : Math.min(a.length, b.length) > 3 ? 1 : 0)
    ? 'spelling'
    : null
}

const NAME_POINTS: Readonly<Record<Exclude<Nearness, null>, number>> = {
  same: 1,
  part: 0.75,
  short: 0.85,
  sound: 0.8,
  spelling: 0.7,
}

const sayName = (what: string, near: Exclude<Nearness, null>, one: string, other: string): string =>
  ({
    same: `same ${what}`,
    part: `${what} shares a name: ${one} / ${other}`,
    short: `${what} is another form of it: ${one} / ${other}`,
    sound: `${what} sounds the same: ${one} / ${other}`,
    spelling: `${what} is spelt nearly the same: ${one} / ${other}`,
  })[near]

const firstNameOf = (name: string) => name.split(' ')[0] ?? ''
const lastNameOf = (name: string) => name.split(' ').at(-1) ?? ''

/** The best of several names somebody goes by. */
const bestName = (what: string, points: number, sought: string, names: readonly [string, string][]): Point | null => {
  let best: Point | null = null
  for (const [name, where] of names) {
    const near = nearness(sought, name)
    if (near === null) continue
    const worth = Math.round(points * NAME_POINTS[near] * (where ? 0.85 : 1))
    if (best === null || worth > best[0]) best = [worth, `${sayName(what, near, sought, name)}${where}`]
  }
  return best
}

const namePoints = (sought: Sought, candidate: Candidate): Point[] => {
  const others = candidate.other_names.map(name => name.trim()).filter(Boolean)
  const surname = bestName('surname', 25, sought.surname, [
    [candidate.surname, ''],
    ...others.map((name): [string, string] => [lastNameOf(name), ' (a former or other name)']),
  ])
  const forenames: [string, string][] = [
    [candidate.forename, ''],
    ...(candidate.known_as ? [[candidate.known_as, ' (known as)'] as [string, string]] : []),
    ...others.map((name): [string, string] => [firstNameOf(name), ' (a former or other name)']),
  ]
  const given = [sought.forename, ...(sought.known_as ? [sought.known_as] : [])].filter(Boolean)
  const forename = given
    .map(name => bestName('first name', 20, name, forenames))
    .reduce((best, one) => ((one?.[0] ?? 0) > (best?.[0] ?? 0) ? one : best), null)
  const turned =
    (nearness(sought.forename, candidate.surname) ?? 'part') !== 'part' &&
    (nearness(sought.surname, candidate.forename) ?? 'part') !== 'part'
  if (turned && (surname?.[0] ?? 0) + (forename?.[0] ?? 0) < 36) return [[36, 'same names, the other way round']]
  const differs: Point | null = given.length > 0 && forename === null ? [-15, FIRST_NAME_DIFFERS] : null
  const surnameDiffers: Point | null = sought.surname && surname === null ? [-8, null] : null
  return [surname ?? surnameDiffers, forename ?? differs].filter(point => point !== null)
}

const digitsApart = (one: PlainDate, other: PlainDate): number =>
  [...one].filter((digit, n) => digit !== other[n]).length

const turnedAbout = (day: PlainDate): PlainDate => {
  const [year, month, date] = day.split('-')
  return `${year}-${date}-${month}`
}

const birthPoints = (sought: PlainDate | null | undefined, known: PlainDate | null): Point | null => {
  if (!sought || !known) return null
  if (sought === known) return [40, 'same date of birth']
  if (turnedAbout(sought) === known) return [32, 'date of birth with day and month changed about']
  if (digitsApart(sought, known) === 1) return [28, 'date of birth one digit different']
  if (sought.slice(0, 4) === known.slice(0, 4))
    return sought.slice(5, 7) === known.slice(5, 7) ? [15, 'born in the same month'] : [8, 'born in the same year']
  return [-15, 'date of birth is different']
}

const postcodePoints = (sought: string | null | undefined, candidate: Candidate): Point | null => {
  if (!sought) return null
  if (candidate.postcodes.includes(sought)) return [15, 'same postcode']
  if (candidate.former_postcodes.includes(sought)) return [12, 'same postcode as an earlier address']
  return candidate.postcodes.some(postcode => postcode.split(' ')[0] === sought.split(' ')[0]) ? [3, 'same area'] : null
}

const numberPoints = (sought: readonly Identifier[], known: readonly Identifier[]): Point[] =>
  sought.flatMap(({ type, value }): Point[] => {
    const same = known.find(one => one.value === value)
    if (same) return [[90, `same ${NUMBERS[same.type] ?? 'number or reference'}`]]
    return ['nhs', 'la_id'].includes(type) && known.some(one => one.type === type)
      ? [[-40, `${NUMBERS[type]} is different`]]
      : []
  })

/**
 * How like somebody sought is to somebody on the record, out of 100, with each reason in words, the weightiest first.
 * It compares names in any order, former and known-as names, sound and spelling, date of birth, postcode, numbers and home.
 */
export const likeness = (sought: Sought, candidate: Candidate): Likeness => {
  const points: Point[] = [
    ...numberPoints(sought.identifiers ?? [], candidate.identifiers),
    ...namePoints(sought, candidate),
    ...[birthPoints(sought.date_of_birth, candidate.date_of_birth), postcodePoints(sought.postcode, candidate)].filter(
      point => point !== null,
    ),
    ...(candidate.in_household ? [[12, 'lives with the same people'] as const] : []),
  ]
  const score = points.reduce((sum, [worth]) => sum + worth, 0)
  const because = [...points]
    .sort(([a], [b]) => Math.abs(b) - Math.abs(a))
    .flatMap(([, says]) => (says === null ? [] : [says]))
  return { score: Math.max(0, Math.min(100, score)), because }
}

/** The dates a date of birth may have been meant for: itself, day and month changed about, and each one digit off. */
export const datesLike = (day: PlainDate): PlainDate[] => {
  const near = [...day].flatMap((digit, at) =>
    /\d/.test(digit) && at > 1 ? [...'0123456789'].map(other => day.slice(0, at) + other + day.slice(at + 1)) : [],
  )
  return [...new Set([day, turnedAbout(day), ...near])].filter(isPlainDate)
}
