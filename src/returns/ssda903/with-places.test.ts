import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rowMaker } from './as-row.ts'
import { readPlaces } from './postcodes.ts'
import { postcodesIn, withPlaces } from './with-places.ts'

const DIRECTORY = [
  'pcd,pcds,oscty,oslaua,oseast1m,osnrth1m',
  'SN1 2JH,SN1 2JH,E99999999,E06000030,415000,184500',
  'OX1 1ND,OX1 1ND,E10000025,E07000178,451000,206000',
  'ZE1 0AA,ZE1 0AA,S99999999,S12000027,,',
].join('\n')

const WANTED = new Set(['SN12JH', 'OX11ND', 'ZE10AA'])
const places = (text: string, size = 1000, wanted: ReadonlySet<string> = WANTED) =>
  readPlaces(function* () {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }, wanted)

const make = rowMaker('Episodes', ['CHILD', 'HOME_POST', 'PL_POST'])
const placed = (home: string | null, placement: string | null, authority: string | null = 'E06000030') => {
  const sent = { Episodes: [make(['1', home, placement], 0)] }
  const [episode] = withPlaces(sent, places(DIRECTORY) ?? new Map(), authority).Episodes ?? []
  return [episode?.PL_LA, episode?.PL_LOCATION, episode?.PL_DISTANCE]
}

describe('a directory of postcodes', () => {
  test('is read however it is cut into pieces, and only for the postcodes that are wanted', () => {
    assert.deepEqual(places(DIRECTORY, 7), places(DIRECTORY))
    assert.deepEqual([...(places(DIRECTORY, 7, new Set(['SN12JH'])) ?? new Map()).keys()], ['SN12JH'])
  })

  test('gives the county where there is one, since children’s services are the county’s', () => {
    assert.equal(places(DIRECTORY)?.get('OX11ND')?.authority, 'E10000025')
    assert.equal(places(DIRECTORY)?.get('SN12JH')?.authority, 'E06000030')
  })

  test('is refused where it has no such columns, or nothing at all', () => {
    assert.equal(places('a,b\n1,2'), null)
    assert.equal(places(''), null)
  })
})

describe('where a placement lies', () => {
  test('is in the authority or out of it, and so many miles from home, to one decimal', () => {
    // 36,000 m east and 21,500 m north of home: 41,931 m, which is 26.05 miles.
    assert.deepEqual(placed('SN1 2JH', 'OX1 1ND'), ['E10000025', 'OUT', '26.1'])
    assert.deepEqual(placed('SN12JH', 'sn1 2jh'), ['E06000030', 'IN', '0.0'])
  })

  test('is not known without a postcode, or with one that is in no table', () => {
    assert.deepEqual(placed('SN1 2JH', null), [null, null, null])
    assert.deepEqual(placed('SN1 2JH', 'ZZ1 1ZZ'), [null, null, null])
    assert.deepEqual(placed('SN1 2JH', 'ZE1 0AA'), ['S12000027', 'OUT', null])
    assert.deepEqual(placed(null, 'SN1 2JH', null), ['E06000030', null, null])
  })

  test('is asked of the postcodes of home and placement', () =>
    assert.deepEqual(postcodesIn({ Episodes: [make(['1', 'SN1 2JH', null], 0)] }), ['SN12JH']))
})
