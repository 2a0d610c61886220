import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { direction, figureOf, standingOf, valueFor } from './figure.ts'
import { monthOf, monthsBefore, periodOf } from './period.ts'
import { isTooSmall, seesSuppressed, suppressSplit } from './suppress.ts'

const percent = { id: 'AS1', unit: 'percent', type: 'over a period', better: 'higher' } as const
const rate = { ...percent, id: 'FD5', unit: 'rate', better: 'neither' } as const
const year = { from: '2025-11-23', to: '2026-11-22' }

describe('a figure', () => {
  test('of nobody is not applicable, never nought per cent', () => {
    assert.equal(figureOf(percent, 0, 0, year).says, 'not applicable')
    assert.equal(figureOf(percent, 0, 0, year).value, null)
    assert.equal(figureOf(percent, 0, 4, year).says, '0% (0 of 4)')
    assert.equal(figureOf(percent, 31, 129, year).says, '24% (31 of 129)')
  })

  test('that is a rate is a yearly one: a month counts for twelve', () => {
    assert.equal(valueFor(rate, 100, 10_000, year), 100)
    assert.equal(Math.round(valueFor(rate, 10, 10_000, { from: '2026-10-01', to: '2026-10-31' }) ?? 0), 118)
    assert.equal(valueFor({ ...rate, type: 'at a date' }, 300, 10_000, { from: '2026-10-31', to: '2026-10-31' }), 300)
  })

  test('goes better or worse by which way is good', () => {
    assert.equal(direction({ better: 'higher' }, 40, 50), 'better')
    assert.equal(direction({ better: 'lower' }, 40, 50), 'worse')
    assert.equal(direction({ better: 'neither' }, 40, 50), null)
    assert.equal(direction({ better: 'lower' }, 40, 40), 'same')
    assert.equal(direction({ better: 'lower' }, null, 40), null)
  })

  test('on the target is on it; short by no more than the tolerance is near it', () => {
    const target = { target: 80, tolerance: 5 }
    const word = (better: 'higher' | 'lower' | 'neither', value: number) => standingOf({ better }, value, target)?.word
    assert.deepEqual(
      [80, 79.9, 75, 74.9].map(value => word('higher', value)),
      ['On target', 'Near target', 'Near target', 'Off target'],
    )
    assert.deepEqual(
      [80, 85, 85.1].map(value => word('lower', value)),
      ['On target', 'Near target', 'Off target'],
    )
    assert.deepEqual(
      [75, 85, 86].map(value => word('neither', value)),
      ['As expected', 'As expected', 'Not as expected'],
    )
    assert.equal(standingOf({ better: 'higher' }, null, target), null)
  })
})

describe('the days a measure is asked about', () => {
  test('are the last twelve months, the year since 1 April, the last whole month, or the one day', () => {
    assert.deepEqual(periodOf(percent, 'year', '2026-11-22'), year)
    assert.deepEqual(periodOf(percent, 'year_to_date', '2026-03-31'), { from: '2025-04-01', to: '2026-03-31' })
    assert.deepEqual(periodOf(percent, 'year_to_date', '2026-04-01'), { from: '2026-04-01', to: '2026-04-01' })
    assert.deepEqual(periodOf(percent, 'month', '2026-03-31'), { from: '2026-02-01', to: '2026-02-28' })
    const day = { from: '2026-11-22', to: '2026-11-22' }
    assert.deepEqual(periodOf({ type: 'at a date' }, 'year', '2026-11-22'), day)
    assert.deepEqual(monthsBefore('2026-01-15', 2), ['2025-11-01', '2025-12-01'])
    assert.deepEqual(monthOf({ type: 'at a date' }, '2024-02-01'), { from: '2024-02-29', to: '2024-02-29' })
  })
})

describe('small numbers', () => {
  const team = (numerator: number, denominator: number) => ({ numerator, denominator })

  test('are one to five: who meet, who do not, or all; nought and six are not', () => {
    assert.deepEqual(
      [0, 1, 5, 6].map(n => isTooSmall(team(n, 100), true)),
      [false, true, true, false],
    )
    assert.equal(isTooSmall(team(97, 100), true), true)
    assert.equal(isTooSmall(team(97, 100), false), false)
  })

  test('hidden alone in a split take the next smallest with them', () => {
    const hidden = (split: { numerator: number; denominator: number }[]) =>
      suppressSplit(split, true).map(each => each.is_hidden)
    assert.deepEqual(hidden([team(20, 40), team(2, 30), team(10, 20)]), [false, true, true])
    assert.deepEqual(hidden([team(20, 40), team(2, 30), team(3, 20)]), [false, true, true])
    assert.deepEqual(hidden([team(20, 40), team(10, 20)]), [false, false])
  })

  test('are hidden from those outside the service', () => {
    assert.deepEqual((['lead_member', 'inspector', 'director', 'team_manager'] as const).map(seesSuppressed), [
      true,
      true,
      false,
      false,
    ])
  })
})
