import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode } from './child.ts'
import { isLookedAfterAllYear } from './cohorts.ts'

const collection = { year: 2027, from: '2026-04-01', to: '2027-03-31' }
const episode = (DECOM: string, DEC: string | null, LS = 'C2') => ({ DECOM, DEC, LS }) as Episode
const allYear = (...episodes: Episode[]) => isLookedAfterAllYear({ episodes, collection })

describe('a child looked after through the whole year', () => {
  test('began on its first day or before, and goes on past its last', () => {
    assert.equal(allYear(episode('2026-04-01', null)), true)
    assert.equal(allYear(episode('2020-01-10', '2027-04-02')), true)
    assert.equal(allYear(episode('2026-04-02', null)), false)
    assert.equal(allYear(episode('2020-01-10', '2027-03-31')), false)
    assert.equal(allYear(), false)
  })

  test('may have moved, from one episode to the next on the same day', () => {
    const moved = [episode('2020-01-10', '2026-08-03'), episode('2026-08-03', null)]
    assert.equal(allYear(...moved), true)
    assert.equal(allYear(...moved.toReversed()), true)
    assert.equal(allYear(episode('2020-01-10', '2026-08-03'), episode('2026-08-04', null)), false)
  })

  test('is not one whose care was a series of short breaks', () => {
    assert.equal(allYear(episode('2020-01-10', null, 'V4')), false)
    assert.equal(allYear(episode('2020-01-10', '2026-08-03'), episode('2026-08-03', null, 'V3')), false)
  })

  test('may have episodes of earlier years, which count for nothing', () =>
    assert.equal(allYear(episode('2012-01-10', '2013-01-10'), episode('2020-01-10', null)), true))
})
