import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gathering } from '../faults.ts'
import type { Fault } from '../rule.ts'
import { rowOf } from './as-row.ts'
import { markUnlessOne, markUnlessOneInEpisode } from './only-one.ts'

const rows = ['1', '1', '2'].map((CINdetailsID, row) => rowOf('Section47', { CINdetailsID }, row))

const marked = (mark: (fault: Fault) => void) => {
  const { fault, taken } = gathering()
  mark(fault)
  return taken().map(({ row, fields }) => `${row} ${fields}`)
}

describe('where there may be only one', () => {
  test('one is not marked, and of several every one is', () => {
    assert.deepEqual(
      marked(fault => markUnlessOne(rows.slice(0, 1), 'DateOfInitialCPC', fault)),
      [],
    )
    assert.deepEqual(
      marked(fault => markUnlessOne(rows, 'DateOfInitialCPC', fault)),
      ['0 DateOfInitialCPC', '1 DateOfInitialCPC', '2 DateOfInitialCPC'],
    )
  })

  test('in an episode, those of other episodes are not counted', () =>
    assert.deepEqual(
      marked(fault => markUnlessOneInEpisode(rows, 'DateOfInitialCPC', fault)),
      ['0 DateOfInitialCPC', '1 DateOfInitialCPC'],
    ))
})
