import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { REREFERRALS } from '../../../test/an-improvement.ts'
import { randomFrom } from '../../demonstration/random.ts'
import { addDays, addMonths } from '../../vocabulary/calendar/plain-date.ts'
import { progressOf } from '../improvement/progress.ts'
import { expectedOn, isStraight, straightWay } from './trajectory.ts'

const ENDS = { baseline: 38, baseline_on: '2026-01-30', target: 50, target_on: '2026-05-15' }

describe('the straight way to a target', () => {
  test('goes evenly from the baseline’s month to the target’s', () =>
    assert.deepEqual(straightWay(ENDS), [
      { month: '2026-01-01', value: 38 },
      { month: '2026-02-01', value: 41 },
      { month: '2026-03-01', value: 44 },
      { month: '2026-04-01', value: 47 },
      { month: '2026-05-01', value: 50 },
    ]))

  test('is none where baseline and target are in one month', () =>
    assert.deepEqual(straightWay({ ...ENDS, target_on: '2026-01-31' }), []))

  test('has a month for each, begins at the baseline, ends at the target and never turns back', () => {
    const random = randomFrom(2026, 4)
    for (let round = 0; round < 500; round++) {
      const baseline_on = addDays('2024-01-01', random.whole(0, 900))
      const ends = {
        baseline: random.part() * 100,
        baseline_on,
        target: random.part() * 100,
        target_on: addDays(baseline_on, random.whole(32, 1500)),
      }
      const way = straightWay(ends)
      assert.equal(way[0]?.value, ends.baseline)
      assert.equal(way.at(-1)?.value, ends.target)
      assert.equal(way.at(-1)?.month.slice(0, 7), ends.target_on.slice(0, 7))
      const up = ends.target >= ends.baseline ? 1 : -1
      for (const [n, { month, value }] of way.entries()) {
        const next = way[n + 1]
        if (!next) continue
        assert.equal(next.month, addMonths(month, 1))
        assert.ok((next.value - value) * up >= 0, `${value} to ${next.value}`)
      }
    }
  })

  test('is told from a bent one', () => {
    const straight = straightWay(ENDS)
    assert.equal(isStraight(straight, straight), true)
    assert.equal(
      isStraight(
        straight.map(each => ({ ...each, value: 38 })),
        straight,
      ),
      false,
    )
  })
})

describe('a measure off its path', () => {
  const figure = (value: number) => ({
    measure: 'FD7',
    from: '2025-11-23',
    to: '2026-11-22',
    numerator: value,
    denominator: 100,
    value,
    says: `${value}%`,
  })
  const going = (value: number, path: { month: string; value: number }[] = []) =>
    progressOf(REREFERRALS, { figure: figure(value), points: [], today: '2026-11-22', is_suppressed: false, path })

  test('is one that falls short of where it was agreed to be, not of a straight line, where a path was agreed', () => {
    const late = [
      { month: '2025-07-01', value: 31 },
      { month: '2026-10-01', value: 31 },
      { month: '2026-11-01', value: 21 },
      { month: '2027-07-01', value: 20 },
    ]
    assert.equal(going(30).is_off_path, true)
    assert.equal(going(30, late).is_off_path, false)
    assert.equal(going(30, late).expected_says, '31%')
    assert.equal(expectedOn(late, '2026-12-01'), 21)
  })

  test('is not said before its path begins', () => assert.equal(expectedOn(straightWay(ENDS), '2026-01-30'), null))
})
