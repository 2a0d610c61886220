import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isInFosterCare } from './foster-care.ts'

describe('a child in foster care', () => {
  test('is with relatives, friends or other carers, for long or not', () => {
    assert.equal(isInFosterCare({ PLACE: 'U1' }), true)
    assert.equal(isInFosterCare({ PLACE: 'U6' }), true)
  })
  test('is not one who is placed for adoption, elsewhere, or nowhere that is given', () => {
    assert.equal(isInFosterCare({ PLACE: 'A3' }), false)
    assert.equal(isInFosterCare({ PLACE: 'K2' }), false)
    assert.equal(isInFosterCare({ PLACE: null }), false)
  })
})
