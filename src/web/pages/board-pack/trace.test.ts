import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureOf } from '../../../measures/figure.ts'
import { measureNamed } from '../../../measures/index.ts'
import { traceOf } from './trace.ts'

const measure = measureNamed('FD7')
const days = { from: '2025-11-23', to: '2026-11-22' }
const read = (numerator: number, denominator: number) => ({
  figures: new Map([['FD7', figureOf(measure, numerator, denominator, days)]]),
  worked_out_at: '2026-11-22T06:00:00.000Z',
})

describe('where a figure of a pack comes from', () => {
  test('is its days, its count, when it was read and where its rows are', () =>
    assert.deepEqual(traceOf(measure, read(31, 129)), {
      ...days,
      numerator: 31,
      denominator: 129,
      read_at: '2026-11-22T06:00:00.000Z',
      address: '/measures/FD7',
    }))

  test('leaves out counts that would tell of few children', () => {
    for (const [numerator, denominator] of [
      [3, 129],
      [126, 129],
      [2, 4],
    ] as const) {
      const trace = traceOf(measure, read(numerator, denominator))
      assert.deepEqual([trace?.numerator, trace?.denominator], [null, null])
    }
  })

  test('is nothing where nothing was counted', () =>
    assert.equal(traceOf(measure, { figures: new Map(), worked_out_at: null }), null))
})
