import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RowOf } from './child.ts'
import { firstSpell, spellsInOrder } from './spells.ts'

const missing = (MIS_START: string | null) => ({ table: 'Missing', MIS_START }) as RowOf<'Missing'>
const [may, july, julyToo, undated] = [
  missing('2026-05-04'),
  missing('2026-07-20'),
  missing('2026-07-20'),
  missing(null),
]

describe('spells in order', () => {
  test('are the earliest first; of one day, as they stand in the file', () =>
    assert.deepEqual(spellsInOrder([julyToo, undated, may, july]), [may, julyToo, july]))

  test('are of either table', () => {
    const order = (DOLO_START: string) => ({ table: 'DoLo', DOLO_START }) as RowOf<'DoLo'>
    const [june, august] = [order('2026-06-01'), order('2026-08-01')]
    assert.deepEqual(spellsInOrder([august, june]), [june, august])
  })
})

describe('the first spell', () => {
  test('is the earliest', () => assert.equal(firstSpell([undated, july, may]), may))
  test('is the first row where none has a day', () => assert.equal(firstSpell([undated, missing(null)]), undated))
  test('is none without a row', () => assert.equal(firstSpell([]), undefined))
})
