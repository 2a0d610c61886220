import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode } from './child.ts'
import { isLookedAfterAllYear, touchesYear } from './cohorts.ts'

const collection = { year: 2027, from: '2026-04-01', to: '2027-03-31' }

/** An episode that began care, and if it ended, ended it. */
const episode = (DECOM: string, DEC: string | null, some: Partial<Episode> = {}) =>
  ({ DECOM, DEC, LS: 'C2', RNE: 'S', REC: DEC === null ? null : 'E8', ...some }) as Episode
const goesOn = { REC: 'X1' } as const
const follows = { RNE: 'P' } as const
const allYear = (...episodes: Episode[]) => isLookedAfterAllYear({ episodes, collection })

describe('a child looked after through the whole year', () => {
  test('began on its first day or before, and was looked after to its last', () => {
    assert.equal(allYear(episode('2026-04-01', null)), true)
    assert.equal(allYear(episode('2020-01-10', '2027-04-02')), true)
    assert.equal(allYear(episode('2020-01-10', '2027-03-31')), true)
    assert.equal(allYear(episode('2026-04-02', null)), false)
    assert.equal(allYear(episode('2020-01-10', '2027-03-30')), false)
    assert.equal(allYear(), false)
  })

  test('may have moved, from one episode into the next', () => {
    const moved = [episode('2020-01-10', '2026-08-03', goesOn), episode('2026-08-03', null, follows)]
    assert.equal(allYear(...moved), true)
    assert.equal(allYear(...moved.toReversed()), true)
  })

  test('never left care and came back, even on the same day', () => {
    assert.equal(allYear(episode('2020-01-10', '2026-08-03'), episode('2026-08-04', null)), false)
    assert.equal(allYear(episode('2020-01-10', '2026-08-03'), episode('2026-08-03', null, follows)), false)
    assert.equal(allYear(episode('2020-01-10', '2026-08-03', goesOn), episode('2026-08-03', null)), false)
  })

  test('may lack the episode that another goes on into, or comes out of', () => {
    assert.equal(allYear(episode('2020-01-10', '2027-03-30', goesOn)), true)
    assert.equal(allYear(episode('2026-08-03', null, follows)), true)
  })

  test('is not one of whose care any was a series of short breaks', () => {
    assert.equal(allYear(episode('2020-01-10', null, { LS: 'V4' })), false)
    const broken = episode('2026-08-03', null, { ...follows, LS: 'V3' })
    assert.equal(allYear(episode('2020-01-10', '2026-08-03', goesOn), broken), false)
  })

  test('may have episodes of earlier years, which count for nothing', () => {
    assert.equal(allYear(episode('2012-01-10', '2013-01-10'), episode('2020-01-10', null)), true)
    assert.equal(allYear(episode('2012-01-10', '2013-01-10')), false)
  })
})

test('an episode has a day in the year if it ended on its first or began on its last', () => {
  const touches = (DECOM: string | null, DEC: string | null) => touchesYear({ DECOM, DEC }, collection)
  assert.equal(touches('2020-01-10', '2026-04-01'), true)
  assert.equal(touches('2027-03-31', null), true)
  assert.equal(touches('2020-01-10', '2026-03-31'), false)
  assert.equal(touches('2027-04-01', null), false)
  assert.equal(touches(null, null), false)
})
