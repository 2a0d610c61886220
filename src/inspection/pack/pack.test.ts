import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { changedSince, type Stood } from './pack.ts'

const stood = (some: Partial<Stood> = {}): Stood => ({
  item: 'i',
  number: 1,
  text: 'Thresholds',
  status: 'behind',
  met: 1,
  measures: [{ id: 'FD7', says: '31%' }],
  ...some,
})

describe('what changed since a pack', () => {
  test('is nothing where all is as it was', () => assert.deepEqual(changedSince([stood()], [stood()]), []))

  test('is said of the status, the tests and each figure, what it is before what it was', () => {
    const now = stood({ status: 'on_track', met: 2, measures: [{ id: 'FD7', says: '24%' }] })
    assert.deepEqual(changedSince([stood()], [now]), [
      {
        number: 1,
        text: 'Thresholds',
        says: ['is on track, and was behind', '2 of 4 tests for closing are met, and 1 was', 'FD7 is 24%, and was 31%'],
      },
    ])
  })

  test('is said in words that a person would use', () => {
    const now = stood({ status: 'done' })
    assert.deepEqual(changedSince([stood({ met: 0 })], [now])[0]?.says, [
      'is complete in its actions, and was behind',
      '1 of 4 tests for closing is met, and none was',
    ])
  })

  test('is said of a measure attached or taken off, and of an improvement that came or went', () => {
    const other = stood({ measures: [{ id: 'FD2', says: '90%' }] })
    assert.deepEqual(changedSince([stood()], [other])[0]?.says, [
      'FD2 is 90%, and was not attached',
      'FD7 was taken off',
    ])
    assert.deepEqual(changedSince([], [stood()])[0]?.says, ['was not in the pack'])
    assert.deepEqual(changedSince([stood()], [])[0]?.says, ['is no longer in the programme'])
  })
})
