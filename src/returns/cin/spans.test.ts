import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isInYear } from '../in-year.ts'
import { fallsIn } from './spans.ts'

const year = { year: 2026, from: '2025-04-01', to: '2026-03-31' }

describe('the census year', () => {
  test('runs from 1 April to 31 March, both included', () =>
    assert.deepEqual(
      ['2025-03-31', '2025-04-01', '2026-03-31', '2026-04-01'].map(day => isInYear(day, year)),
      [false, true, true, false],
    ))
})

describe('a span', () => {
  test('holds its first day and its last, and none before or after', () =>
    assert.deepEqual(
      ['2025-06-01', '2025-06-02', '2025-06-30', '2025-07-01'].map(day =>
        fallsIn(day, '2025-06-02', '2025-06-30', year),
      ),
      [false, true, true, false],
    ))

  test('that has not ended goes on to the reference date', () => {
    assert.equal(fallsIn('2026-03-31', '2025-06-02', null, year), true)
    assert.equal(fallsIn('2026-04-01', '2025-06-02', null, year), false)
  })

  test('without a beginning holds no day', () => assert.equal(fallsIn('2025-06-02', null, '2025-06-30', year), false))
})
