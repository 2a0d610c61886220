import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aJudgement } from './a-judgement.ts'
import { sayMonths, spansOf, timelineOf } from './timeline.ts'

const first = aJudgement('2014-05-23', 'good', { grades: { leaders: 'good', care_leavers: 'requires improvement' } })
const review = aJudgement('2015-08-03', 'inadequate', { framework: 'LSCB review' })
const second = aJudgement('2019-08-12', 'good', { grades: { leaders: 'outstanding', adoption: 'good' } })
const third = aJudgement('2023-08-11', 'inadequate', { grades: { leaders: 'outstanding', care_leavers: 'good' } })
const all = [first, review, second, third]

describe('the timeline of an authority', () => {
  const [one, two, three, four] = timelineOf(all)

  test('says of each inspection how long after the last it was published, passing over those of a part', () => {
    assert.deepEqual([one?.months, two?.months, three?.months, four?.months], [null, null, 62, 47])
    assert.deepEqual([one?.has_before, two?.is_whole, three?.has_before], [false, false, true])
  })

  test('says what changed since each area was last judged, however long ago, and nothing of what is judged first', () => {
    assert.deepEqual(one?.changes, [])
    assert.deepEqual(two?.changes, [])
    assert.deepEqual(three?.changes, [{ area: 'leaders', from: 'good', to: 'outstanding', way: 'better' }])
    assert.deepEqual(four?.changes, [
      { area: 'overall', from: 'good', to: 'inadequate', way: 'worse' },
      { area: 'care_leavers', from: 'requires improvement', to: 'good', way: 'better' },
    ])
  })

  test('has in each area times that follow one another, the last of which goes on; one that an inspection passed over is older', () => {
    assert.deepEqual(spansOf(all, 'care_leavers', '2026-11-30'), [
      { grade: 'requires improvement', from_on: '2014-05-23', to_on: '2019-08-12', is_older: false },
      { grade: 'requires improvement', from_on: '2019-08-12', to_on: '2023-08-11', is_older: true },
      { grade: 'good', from_on: '2023-08-11', to_on: null, is_older: false },
    ])
    assert.deepEqual(spansOf(all, 'overall', '2019-08-11'), [
      { grade: 'good', from_on: '2014-05-23', to_on: null, is_older: false },
    ])
    assert.deepEqual(spansOf(all, 'children_in_care', '2026-11-30'), [])
  })
})

describe('months', () => {
  test('are said as years and months', () =>
    assert.deepEqual([0, 1, 12, 38, 120].map(sayMonths), [
      '0 months',
      '1 month',
      '1 year',
      '3 years 2 months',
      '10 years',
    ]))
})
