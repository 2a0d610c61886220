import type { PlainDate } from '../calendar/plain-date.ts'
import { type Authority, slugOf } from './authority.ts'
import { ENDED_AUTHORITIES } from './ended.ts'
import { AUTHORITIES } from './england.ts'

/** Every authority there is or was. */
export const ALL_AUTHORITIES: readonly Authority[] = [...AUTHORITIES, ...ENDED_AUTHORITIES]

/** Other names that are in use, as an address holds them. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'barking-dagenham': 'barking-and-dagenham',
  bcp: 'bournemouth-christchurch-and-poole',
  'corporation-of-london': 'city-of-london',
  hull: 'kingston-upon-hull',
  kingston: 'kingston-upon-thames',
  'london-corporation': 'city-of-london',
  newcastle: 'newcastle-upon-tyne',
  redcar: 'redcar-and-cleveland',
  richmond: 'richmond-upon-thames',
  scilly: 'isles-of-scilly',
  southend: 'southend-on-sea',
  stockton: 'stockton-on-tees',
  stoke: 'stoke-on-trent',
}

const KINDS = /\b(?:council|corporation|borough|county|city|metropolitan|london|royal|district|unitary|authority)\b/g
const SMALL = /\b(?:the|of|and|upon|on|in)\b/g

/** What tells one name from another: 'Royal Borough of Windsor & Maidenhead' and 'windsor and maidenhead' are one. */
const tellingOf = (name: string) =>
  slugOf(slugOf(name).replaceAll('-', ' ').replaceAll(KINDS, ' ').replaceAll(SMALL, ' '))

const bySlug = new Map(ALL_AUTHORITIES.map(each => [each.slug, each]))
const byTelling = Map.groupBy(ALL_AUTHORITIES, each => tellingOf(each.name))
const byUrn = new Map(AUTHORITIES.flatMap(each => (each.urn ? [[each.urn, each] as const] : [])))

const wasThere = ({ began_on, ended_on }: Authority, on: PlainDate | null) =>
  on === null || ((began_on === null || began_on <= on) && (ended_on === null || on < ended_on))

/** The authority of an address, of those there are and were; null for none such. */
export const authorityAt = (slug: string): Authority | null => bySlug.get(slug) ?? null

/**
 * The authority a report or a file names, whether it writes 'Leeds' or 'Leeds City Council', as it was on a day: Dorset
 * before April 2019 is the county council that ended then. Null for one that is not in the list.
 */
export const findAuthority = (
  name: string,
  on: PlainDate | null = null,
  urn: string | null = null,
): Authority | null => {
  const slug = slugOf(name)
  const telling = tellingOf(name)
  const candidates = [slug, telling].flatMap(each => {
    const known = bySlug.get(ALSO_CALLED[each] ?? each)
    return [...(known ? [known] : []), ...(telling === '' ? [] : (byTelling.get(telling) ?? []))]
  })
  return candidates.find(each => wasThere(each, on)) ?? candidates[0] ?? (urn ? (byUrn.get(urn) ?? null) : null)
}
