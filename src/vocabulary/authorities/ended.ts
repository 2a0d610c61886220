import type { PlainDate } from '../calendar/plain-date.ts'
import { type Authority, type Region, slugOf } from './authority.ts'

const ended = (
  name: string,
  region: Region,
  ended_on: PlainDate,
  became: readonly string[],
  slug = slugOf(name),
): Authority => ({ slug, name, short: name, region, urn: null, tile: null, began_on: null, ended_on, became })

const TWO_OF_DORSET = ['Dorset', 'Bournemouth, Christchurch and Poole']

/**
 * Authorities with children's services that have ended since 2013, with what their areas became: the structural changes
 * orders for Dorset (2018), Northamptonshire (2020) and Cumbria (2022). Counties that became one council for the whole of
 * the same county (Buckinghamshire, Somerset, North Yorkshire) are the same place under another council, and stay as they are.
 */
export const ENDED_AUTHORITIES: readonly Authority[] = [
  ended('Bournemouth', 'South West', '2019-04-01', ['Bournemouth, Christchurch and Poole']),
  ended('Cumbria', 'North West', '2023-04-01', ['Cumberland', 'Westmorland and Furness']),
  ended('Dorset County Council', 'South West', '2019-04-01', TWO_OF_DORSET),
  ended('Northamptonshire', 'East Midlands', '2021-04-01', ['North Northamptonshire', 'West Northamptonshire']),
  ended('Poole', 'South West', '2019-04-01', ['Bournemouth, Christchurch and Poole']),
]
