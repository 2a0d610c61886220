import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isOldEnough, saysHowTakenPart, saysTooYoung } from './reviews.ts'

describe('taking part in a review', () => {
  test('is asked from the fourth birthday, and of nobody whose age is not known', () => {
    assert.equal(isOldEnough({ DOB: '2022-06-02', REVIEW: '2026-06-01' }), false)
    assert.equal(isOldEnough({ DOB: '2022-06-01', REVIEW: '2026-06-01' }), true)
    assert.equal(isOldEnough({ DOB: null, REVIEW: '2026-06-01' }), null)
  })

  test('is said by every code but that for the youngest', () => {
    assert.equal(saysHowTakenPart({ REVIEW_CODE: 'PN7' }), true)
    assert.equal(saysHowTakenPart({ REVIEW_CODE: 'PN0' }), false)
    assert.equal(saysHowTakenPart({ REVIEW_CODE: 'PN8' }), false)
    assert.equal(saysHowTakenPart({ REVIEW_CODE: null }), false)
    assert.equal(saysTooYoung({ REVIEW_CODE: 'PN0' }), true)
    assert.equal(saysTooYoung({ REVIEW_CODE: null }), false)
  })
})
