import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differs } from './distance.ts'

test('a distance differs from two tenths of a mile', () => {
  assert.equal(differs('10', '10.0'), false)
  assert.equal(differs('10', '10.1'), false)
  assert.equal(differs('10', '10.2'), true)
  assert.equal(differs('10.2', '10'), true)
})

test('a blank distance is the same as a blank one only', () => {
  assert.equal(differs(null, null), false)
  assert.equal(differs(null, '10'), true)
  assert.equal(differs('10', null), true)
})

test('a distance that is no number differs from any', () => {
  assert.equal(differs('NEAR', '10'), true)
})
