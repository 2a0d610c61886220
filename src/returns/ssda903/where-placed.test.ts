import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isOutOfReach, isPlace, isPostcode, isSamePostcode } from './where-placed.ts'

describe('where a child is placed', () => {
  test('is an authority, another country, or confidential', () => {
    assert.deepEqual(['E06000030', 'W06000008', 'NIR', 'CON', 'SWINDON'].map(isPlace), [true, true, true, true, false])
  })

  test('is out of Ofsted’s reach outside England, or where nobody may know', () => {
    assert.deepEqual(['W06000008', 'SCO', 'CON', 'E06000030', null].map(isOutOfReach), [true, true, true, false, false])
  })

  test('has a whole postcode, with its space or without', () => {
    assert.deepEqual(['SN1 2JH', 'SN12JH', 'EC1A 1BB', 'BN20', 'NOT KNOWN'].map(isPostcode), [
      true,
      true,
      true,
      false,
      false,
    ])
  })

  test('is where another postcode is, however either is spaced', () => {
    assert.equal(isSamePostcode('SN1 2JH', 'SN12JH'), true)
    assert.equal(isSamePostcode('SN1 2JH', 'SN1 2JJ'), false)
    assert.equal(isSamePostcode(null, null), true)
    assert.equal(isSamePostcode('SN1 2JH', null), false)
  })
})
