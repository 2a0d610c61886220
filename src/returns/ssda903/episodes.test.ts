import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { earliest, inOrder, latest } from './episodes.ts'

const may = { DECOM: '2026-05-04' }
const july = { DECOM: '2026-07-20' }
const julyToo = { DECOM: '2026-07-20' }
const undated = { DECOM: null }

describe('episodes in order', () => {
  test('are the earliest first; of one day, as they stand in the file', () => {
    assert.deepEqual(inOrder([julyToo, may, july, undated]), [may, julyToo, july])
  })

  test('begin with the earliest and end with the latest', () => {
    assert.equal(earliest([july, undated, may]), may)
    assert.equal(earliest([july, julyToo]), july)
    assert.equal(latest([july, undated, may]), july)
    assert.equal(latest([july, julyToo]), julyToo)
  })

  test('have neither where none has begun on a day', () => {
    assert.equal(earliest([undated]), undefined)
    assert.equal(latest([]), undefined)
  })
})
