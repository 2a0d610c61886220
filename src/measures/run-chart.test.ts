import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { limitsOf } from './run-chart.ts'

const percent = { unit: 'percent', type: 'over a period' } as const
const months = (values: readonly (number | null)[], denominator = 100) => values.map(value => ({ value, denominator }))
const steady = [50, 52, 49, 51, 48, 50, 51, 49, 52, 50, 48, 51]

describe('the limits of a run chart', () => {
  test('of a percentage are those of chance: three standard errors either side of the mean', () => {
    const { centre, limits, breaks } = limitsOf(
      percent,
      months(Array.from({ length: 12 }, (_, n) => (n % 2 ? 52 : 48))),
    )
    assert.deepEqual(centre, { kind: 'mean', value: 50 })
    assert.deepEqual(limits, { low: 35, high: 65 })
    assert.deepEqual(breaks, [])
  })

  test('of a count go by how far each month usually is from the one before', () => {
    const { limits } = limitsOf(
      { unit: 'count', type: 'at a date' },
      months(Array.from({ length: 12 }, (_, n) => (n % 2 ? 12 : 8))),
    )
    assert.equal(Math.round((limits?.high ?? 0) * 100), Math.round((10 + 2.66 * 4) * 100))
    assert.equal(limits?.low, 0)
  })

  test('are not drawn from fewer than twelve months, which have a median and no more', () => {
    assert.deepEqual(limitsOf(percent, months([40, 60, 50])), {
      centre: { kind: 'median', value: 50 },
      limits: null,
      breaks: [],
    })
    assert.deepEqual(limitsOf(percent, months([null, null])), { centre: null, limits: null, breaks: [] })
  })

  test('never go below nought or above a hundred per cent', () => {
    const { limits } = limitsOf(
      percent,
      months(
        Array.from({ length: 12 }, (_, n) => (n % 2 ? 99 : 97)),
        300,
      ),
    )
    assert.equal(limits?.high, 100)
  })
})

describe('a point that chance does not explain', () => {
  test('lies outside the limits', () => {
    const { breaks } = limitsOf(percent, months([...steady, 80]))
    const outside = breaks.filter(({ rule }) => rule === 'outside')
    assert.deepEqual(outside, [{ at: 12, rule: 'outside', says: 'above what chance would bring' }])
  })

  test('is the eighth in a row on one side of the middle; the seventh is not', () => {
    const eight = limitsOf(
      percent,
      months([...Array.from({ length: 8 }, () => 48), ...Array.from({ length: 8 }, () => 52)]),
    )
    assert.deepEqual(
      eight.breaks.map(({ at, rule }) => [at, rule]),
      [
        [7, 'one_side'],
        [15, 'one_side'],
      ],
    )
    assert.equal(eight.breaks[1]?.says, 'the last of 8 in a row above the middle')
    const seven = limitsOf(
      percent,
      months([...Array.from({ length: 7 }, () => 48), ...Array.from({ length: 7 }, () => 52)]),
    )
    assert.deepEqual(seven.breaks, [])
  })

  test('is the sixth in a row rising or falling; a month without a figure is passed over', () => {
    const rules = (values: (number | null)[]) =>
      limitsOf(percent, months([...steady, ...values])).breaks.map(({ at, rule }) => [at, rule])
    assert.deepEqual(rules([47, 48, 49, null, 50, 51, 52]), [[18, 'rising']])
    assert.deepEqual(rules([53, 52, 51, 50, 49, 48]), [[17, 'falling']])
    assert.deepEqual(rules([47, 48, 49, 50, 51]), [])
  })
})
