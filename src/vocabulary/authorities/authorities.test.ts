import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Authority, REGIONS, slugOf } from './authority.ts'
import { AUTHORITIES } from './england.ts'
import { ALL_AUTHORITIES, authorityAt, findAuthority } from './find-authority.ts'

const placed = AUTHORITIES.flatMap(each => (each.tile ? [{ ...each, tile: each.tile }] : []))
type Placed = (typeof placed)[number]

const touches = (one: Placed, other: Placed) =>
  Math.max(Math.abs(one.tile.column - other.tile.column), Math.abs(one.tile.row - other.tile.row)) === 1

/** What is reached from the first tile, going from each to those that touch it by a side or a corner. */
const reached = (of: readonly Placed[]): Set<Placed> => {
  const found = new Set(of.slice(0, 1))
  for (const here of found) for (const next of of) if (touches(here, next)) found.add(next)
  return found
}

const named = (found: Authority | null) => found?.name ?? null

describe('the authorities of England', () => {
  test('are 153, each on a tile of its own and with an address of its own', () => {
    assert.equal(placed.length, 153)
    assert.equal(new Set(placed.map(({ tile }) => `${tile.column} ${tile.row}`)).size, 153)
    assert.equal(new Set(ALL_AUTHORITIES.map(each => each.slug)).size, ALL_AUTHORITIES.length)
    assert.equal(new Set(placed.map(each => each.short)).size, 153)
  })

  test('of each region lie together on the map: every tile is reached from every other by tiles that touch', () => {
    for (const region of REGIONS) {
      const of = placed.filter(each => each.region === region)
      const apart = of.filter(each => !reached(of).has(each)).map(each => each.name)
      assert.deepEqual(apart, [], region)
    }
  })

  test('are as many in each region as there are', () =>
    assert.deepEqual(
      REGIONS.map(region => placed.filter(each => each.region === region).length),
      [12, 24, 15, 10, 14, 11, 33, 19, 15],
    ))

  test('have names that fit a tile, and no URN twice', () => {
    for (const { short } of placed) assert.ok(short.length <= 10, short)
    const urns = placed.flatMap(each => each.urn ?? [])
    assert.equal(new Set(urns).size, urns.length)
  })

  test('that have ended say what their areas became, which are authorities of the list', () => {
    const ended = ALL_AUTHORITIES.filter(each => each.ended_on !== null)
    assert.equal(ended.length, 5)
    for (const each of ended) {
      assert.ok(each.became.length > 0, each.name)
      for (const name of each.became)
        assert.equal(AUTHORITIES.find(one => one.name === name)?.began_on, each.ended_on, name)
    }
  })
})

describe('an authority is found', () => {
  test('by whatever name reports and files give it', () => {
    const names = {
      'telford & wrekin': 'Telford and Wrekin',
      'Royal Borough of Windsor and Maidenhead': 'Windsor and Maidenhead',
      'Leeds City Council': 'Leeds',
      'County Durham': 'Durham',
      'Bristol, City of': 'Bristol',
      'Herefordshire, County of': 'Herefordshire',
      'london corporation': 'City of London',
      'Hull City Council': 'Kingston upon Hull',
      Hull: 'Kingston upon Hull',
      'St. Helens': 'St Helens',
      'London Borough of Richmond upon Thames': 'Richmond upon Thames',
      'southend-on-sea': 'Southend-on-Sea',
      'Derby City': 'Derby',
      'Derbyshire County Council': 'Derbyshire',
      'Nottingham City Council': 'Nottingham',
    }
    for (const [given, name] of Object.entries(names)) assert.equal(named(findAuthority(given)), name, given)
  })

  test('as it was on the day: a name may have passed from one council to the next', () => {
    assert.equal(named(findAuthority('Dorset', '2016-05-20')), 'Dorset County Council')
    assert.equal(named(findAuthority('Dorset', '2021-09-27')), 'Dorset')
    assert.equal(named(findAuthority('Northamptonshire', '2019-06-24')), 'Northamptonshire')
  })

  test('by its number where the name is not known, and not at all where neither is', () => {
    assert.equal(named(findAuthority('Swindon Children First', null, '80568')), 'Swindon')
    assert.equal(findAuthority('Aldermere', null, null), null)
    assert.equal(findAuthority('Council'), null)
    assert.equal(named(authorityAt('kingston-upon-hull')), 'Kingston upon Hull')
    assert.equal(authorityAt('atlantis'), null)
  })

  test('at an address of small letters and dashes', () => {
    assert.equal(slugOf('Bournemouth, Christchurch and Poole'), 'bournemouth-christchurch-and-poole')
    assert.equal(slugOf('St. Helen’s & Ayot'), 'st-helens-and-ayot')
  })
})
