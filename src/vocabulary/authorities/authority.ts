import type { PlainDate } from '../calendar/plain-date.ts'

export const REGIONS = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const
export type Region = (typeof REGIONS)[number]

/** Where an authority's tile lies on the map of England: columns from the west, rows from the north, both from nought. */
export type Tile = { readonly column: number; readonly row: number }

/** An authority with children's services. One that has ended has no tile, and says what its area became. */
export type Authority = {
  readonly slug: string
  readonly name: string
  readonly short: string
  readonly region: Region
  readonly urn: string | null
  readonly tile: Tile | null
  readonly began_on: PlainDate | null
  /** The first day on which it was there no more. */
  readonly ended_on: PlainDate | null
  /** The names of the authorities its area went to. */
  readonly became: readonly string[]
}

/** A name as an address holds it: 'Bournemouth, Christchurch and Poole' is 'bournemouth-christchurch-and-poole'. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|['’‘.]/gu, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

type Row = readonly [name: string, short: string, column: number, row: number, urn: string | null, began_on?: PlainDate]

/** The authorities of one region, each a row of its name, its name on a tile, the tile, its URN and when it began if after 2013. */
export const inRegion = (region: Region, rows: readonly Row[]): Authority[] =>
  rows.map(([name, short, column, row, urn, began_on = null]) => ({
    slug: slugOf(name),
    name,
    short,
    region,
    urn,
    tile: { column, row },
    began_on,
    ended_on: null,
    became: [],
  }))
