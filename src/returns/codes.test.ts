import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeset } from '../vocabulary/codeset.ts'
import { workingTogether } from '../vocabulary/sources.ts'
import { codesIn, codesOf } from './codes.ts'

const set = codeset({
  id: 'made',
  title: 'Made for this test',
  source: workingTogether('made'),
  codes: [
    { code: 'A', label: 'Always' },
    { code: 'B', label: 'Begun', valid_from: '2026-09-01' },
    { code: 'E', label: 'Ended', valid_to: '2026-04-01' },
  ],
})
const year = { year: 2027, from: '2026-04-01', to: '2027-03-31' }

describe('the codes of a set', () => {
  test('are all that were ever valid', () => assert.deepEqual([...codesOf(set)], ['A', 'B', 'E']))

  test('are those of a collection where they were valid on any of its days', () => {
    assert.deepEqual([...codesIn(set, year)], ['A', 'B', 'E'])
    assert.deepEqual([...codesIn(set, { year: 2026, from: '2025-04-01', to: '2026-03-31' })], ['A', 'E'])
  })

  test('are by the days of each collection, even where two are of one year', () => {
    assert.deepEqual([...codesIn(set, { ...year, to: '2026-08-31' })], ['A', 'E'])
    assert.deepEqual([...codesIn(set, { ...year, from: '2026-04-02' })], ['A', 'B'])
  })
})
