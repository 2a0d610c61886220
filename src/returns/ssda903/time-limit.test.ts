import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode } from './child.ts'
import { noLongerThan } from './time-limit.ts'

const collection = { year: 2027, from: '2026-04-01', to: '2027-03-31' }
const under = (DECOM: string | null, DEC: string | null, LS = 'L2') => ({ DECOM, DEC, LS }) as Episode
const tooLong = (...episodes: Episode[]) => {
  const marked: number[] = []
  noLongerThan(21, 'L2')({ episodes, collection }, row => marked.push(episodes.indexOf(row as Episode)))
  return marked.sort()
}

describe('a legal status with a limit of 21 days', () => {
  test('may last 21 days and no longer', () => {
    assert.deepEqual(tooLong(under('2026-06-01', '2026-06-22')), [])
    assert.deepEqual(tooLong(under('2026-06-01', '2026-06-23')), [0])
  })

  test('is counted across moves, and all its episodes are marked', () => {
    assert.deepEqual(tooLong(under('2026-06-11', '2026-06-23'), under('2026-06-01', '2026-06-11')), [0, 1])
  })

  test('is counted anew after a day without it', () => {
    assert.deepEqual(tooLong(under('2026-06-01', '2026-06-20'), under('2026-06-21', '2026-07-05')), [])
  })

  test('is counted to the end of the year where it goes on', () => {
    assert.deepEqual(tooLong(under('2027-03-10', null)), [])
    assert.deepEqual(tooLong(under('2027-03-09', null)), [0])
  })

  test('is not counted without a beginning, nor under another status', () => {
    assert.deepEqual(tooLong(under(null, '2026-06-23'), under('2026-06-01', '2026-12-01', 'C2')), [])
  })
})
