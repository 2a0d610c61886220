import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode } from './child.ts'
import { eachNext, movedIn, saysItGoesOn } from './succession.ts'

const begun = (DECOM: string | null) => ({ DECOM }) as Episode
const pairs = (...episodes: Episode[]) => {
  const seen: (string | null)[][] = []
  eachNext(episodes, (next, before) => seen.push([before.DECOM, next.DECOM]))
  return seen
}

describe('one episode after another', () => {
  test('is visited with the one before it, in the order of their days', () => {
    assert.deepEqual(pairs(begun('2026-09-01'), begun('2026-05-04'), begun('2026-07-20')), [
      ['2026-05-04', '2026-07-20'],
      ['2026-07-20', '2026-09-01'],
    ])
  })

  test('leaves out an episode without a beginning', () => {
    assert.deepEqual(pairs(begun('2026-05-04'), begun(null)), [])
    assert.deepEqual(pairs(), [])
  })
})

describe('the reason for a new episode', () => {
  test('says that it goes on from another unless care began, or it is no code', () => {
    assert.equal(saysItGoesOn({ RNE: 'P' }), true)
    assert.equal(saysItGoesOn({ RNE: 'S' }), false)
    assert.equal(saysItGoesOn({ RNE: 'X' }), false)
    assert.equal(saysItGoesOn({ RNE: null }), false)
  })
})

describe('a move', () => {
  const foster = { PLACE: 'U6', PL_POST: 'PO1 2AB', URN: 'SC123456', PLACE_PROVIDER: 'PR1' } as Episode

  test('is in the cells that are not as they were', () => {
    assert.deepEqual(movedIn({ ...foster, PL_POST: 'PO4 8XY', URN: null }, foster), ['PL_POST', 'URN'])
  })

  test('is none where all are the same, or blank as before', () => {
    assert.deepEqual(movedIn({ ...foster, URN: null }, { ...foster, URN: null }), [])
  })
})
