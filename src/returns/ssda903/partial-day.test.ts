import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { earliestDay, isPartialDay } from './partial-day.ts'

describe('a day of which not everything is known', () => {
  test('is written with ZZ for what is not', () => {
    for (const text of ['05/06/2020', 'ZZ/06/2020', 'ZZ/ZZ/2020', 'ZZ/ZZ/ZZZZ', 'zz/06/zzzz', '29/02/ZZZZ'])
      assert.equal(isPartialDay(text), true, text)
  })

  test('is no other sign, nor a day or month there is not', () => {
    for (const text of ['xx/06/2020', 'zz', '31/06/2020', '31/06/ZZZZ', 'ZZ/13/2020', 'ZZ/06/20', '2020-06-05'])
      assert.equal(isPartialDay(text), false, text)
  })

  test('may have been the first of its month, or of its year', () => {
    assert.equal(earliestDay('05/06/2020'), '2020-06-05')
    assert.equal(earliestDay('ZZ/06/2020'), '2020-06-01')
    assert.equal(earliestDay('zz/zz/2020'), '2020-01-01')
    assert.equal(earliestDay('ZZ/ZZ/ZZZZ'), null)
    assert.equal(earliestDay('xx/06/2020'), null)
  })
})
