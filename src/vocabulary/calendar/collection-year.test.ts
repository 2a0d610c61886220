import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectionYear, yearEnd, yearStart } from './collection-year.ts'

test('a collection year runs from 1 April to 31 March and is named by the year it ends in', () => {
  assert.equal(collectionYear('2026-03-31'), 2026)
  assert.equal(collectionYear('2026-04-01'), 2027)
  assert.equal(yearStart(2027), '2026-04-01')
  assert.equal(yearEnd(2027), '2027-03-31')
})
