import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { columnsOf, rowMaker } from './as-row.ts'

describe('a row of the return', () => {
  const make = rowMaker('UASC', ['DUC', 'SEX', 'CHILD', 'REMARK'])

  test('is made from cells in the order of the file, a column of another layout left out', () =>
    assert.deepEqual(make(['04/02/2027', '1', 'a1', 'x'], 7), {
      table: 'UASC',
      row: 7,
      unread: null,
      CHILD: 'a1',
      SEX: '1',
      DOB: null,
      DUC: '2027-02-04',
    }))

  test('has null for a cell of spaces, and for one that is not there', () => {
    const { CHILD, SEX, DUC, unread } = make([' ', null], 0)
    assert.deepEqual([CHILD, SEX, DUC, unread], [null, null, null, null])
  })

  test('keeps what stands in place of a day as it was sent', () => {
    const { DUC, unread } = make(['31/06/2026', '1', 'a1'], 0)
    assert.deepEqual([DUC, unread], [null, { DUC: '31/06/2026' }])
  })

  test('has codes in capitals, and identifiers as they stand', () => {
    const { CHILD, LS } = rowMaker('Episodes', ['CHILD', 'LS'])([' aB1 ', ' c2 '], 0)
    assert.deepEqual([CHILD, LS], ['aB1', 'C2'])
  })

  test('has beside its columns what is worked out', () =>
    assert.deepEqual(columnsOf('Header').at(-1), ['UASC', 'text']))
})
