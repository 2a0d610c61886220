import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureOf } from '../../../measures/figure.ts'
import { measureNamed } from '../../../measures/index.ts'
import { traceOf } from './trace.ts'

const measure = measureNamed('FD7')
const days = { from: '2025-11-23', to: '2026-11-22' }
const counted = (numerator: number, denominator: number) => ({
  measure,
  figure: figureOf(measure, numerator, denominator, days),
  is_loaded: false,
  loaded: null,
})
const READ = { worked_out_at: '2026-11-22T06:00:00.000Z' }

describe('where a figure of a pack comes from', () => {
  test('is its days, its count, when it was read and where its rows are', () =>
    assert.deepEqual(traceOf(counted(31, 129), READ), {
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
      const trace = traceOf(counted(numerator, denominator), READ)
      assert.deepEqual([trace?.numerator, trace?.denominator], [null, null])
    }
  })

  test('is who loaded it and when, where the record does not hold it', () => {
    const loaded = { month: '2026-10-01', loaded_by: 'Peter Ashby', loaded_at: '2026-11-09T10:00:00.000Z' }
    const trace = traceOf({ ...counted(81, 100), is_loaded: true, loaded }, READ)
    assert.deepEqual([trace?.read_at, trace?.address], [loaded.loaded_at, '/improvement/measures/FD7'])
  })

  test('is nothing where nothing was counted', () =>
    assert.equal(traceOf({ ...counted(0, 0), figure: undefined }, READ), null))
})
