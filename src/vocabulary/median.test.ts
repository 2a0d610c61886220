import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { median, quantile } from './median.ts'

describe('the middle of some numbers', () => {
  test('is the middle one, whatever their order', () => assert.equal(median([9, 1, 4]), 4))
  test('lies half way between the middle two of an even count', () => assert.equal(median([1, 2, 8, 9]), 5))
  test('of one number is that number, and of none is not known', () =>
    assert.deepEqual([median([3]), median([])], [3, null]))
})

test('a quarter of some numbers lies between two where it falls between two', () =>
  assert.deepEqual(
    [quantile([1, 2, 3, 4], 0.25), quantile([1, 2, 3, 4, 5], 0.25), quantile([], 0.25)],
    [1.75, 2, null],
  ))
