import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAction, aVisit, REREFERRALS } from '../../../test/an-improvement.ts'
import type { Point } from '../../measures/point.ts'
import type { Action, Attached } from './improvement.ts'
import { progressOf } from './progress.ts'
import { sayBecause, standingOf } from './standing.ts'

const TODAY = '2026-11-22'

const moved = { from_due_on: '2026-06-30', to_due_on: '2026-09-30', because: 'staff', redated_on: '2026-06-29' }

const months = (values: readonly number[]): Point[] =>
  values.map((value, at) => ({
    month: `2026-0${at + 1}-01`,
    label: String(at),
    numerator: value,
    denominator: 100,
    value,
    as_recorded_at: null,
    restated: null,
  }))

const falling = months([31, 30, 30, 29, 28, 27, 26, 25, 24])
const flat = months([30, 30, 30, 30, 30, 30, 30, 30, 30])

const going = (
  numerator: number,
  { points = falling, some = {} }: { points?: Point[]; some?: Partial<Attached> } = {},
) => {
  const figure = {
    measure: 'FD7',
    from: '2025-11-23',
    to: TODAY,
    numerator,
    denominator: 100,
    value: numerator,
    says: `${numerator}%`,
  }
  return progressOf({ ...REREFERRALS, ...some }, { figure, points, today: TODAY, is_suppressed: false })
}

const stands = (
  actions: Action[],
  measures = [going(23)],
  due_on: string | null = null,
  visits: ReturnType<typeof aVisit>[] = [],
) => {
  const standing = standingOf({ due_on }, { actions, measures, visits, closing: undefined, today: TODAY })
  return [standing.status, standing.rag, sayBecause(standing)]
}

describe('how an attached measure goes', () => {
  test('is said from where it began to today, against its target', () => {
    const { baseline_says, today_says, target_says, way, is_met } = going(24)
    assert.deepEqual([baseline_says, today_says, target_says, way, is_met], ['31%', '24%', '20%', 'better', false])
    assert.equal(going(20).is_met, true)
    assert.equal(going(40).way, 'worse')
  })

  test('is off its path when short by more than a quarter of the way', () => {
    assert.equal(going(24).is_off_path, false)
    assert.equal(going(29).is_off_path, true)
  })

  test('is stuck when the last three months are no better than three months half a year before', () => {
    assert.equal(going(24).is_stuck, false)
    assert.equal(going(30, { points: flat }).is_stuck, true)
    assert.equal(going(30, { points: flat, some: { baseline_on: '2026-10-01' } }).is_stuck, false)
  })

  test('tells an outsider no small number', () => {
    const figure = { measure: 'FD7', from: TODAY, to: TODAY, numerator: 3, denominator: 40, value: 7.5, says: '7.5%' }
    const seen = progressOf(REREFERRALS, { figure, points: [], today: TODAY, is_suppressed: true })
    assert.deepEqual([seen.today_says, seen.today_behind], ['too few to show', ''])
  })
})

describe('where an improvement stands', () => {
  test('is not started until an action is agreed', () =>
    assert.deepEqual(stands([]), ['not_started', 'W', 'No action has been agreed yet.']))

  test('is on track while nothing is late', () =>
    assert.deepEqual(stands([anAction()]), ['on_track', 'G', 'Nothing is late.']))

  test('is at risk when an action is late, or was moved twice', () => {
    assert.deepEqual(stands([anAction({ due_on: '2026-11-20' })]), ['at_risk', 'A', '1 action is late.'])
    assert.deepEqual(stands([anAction({ redatings: [moved, moved] })]), [
      'at_risk',
      'A',
      '1 action has been given another date 2 times or more.',
    ])
  })

  test('is behind when an action is a month late, its own date has passed, or its measure does not move', () => {
    assert.equal(stands([anAction({ due_on: '2026-10-20' })])[2], '1 action is more than four weeks late.')
    assert.equal(stands([anAction()], [], '2026-11-02')[2], 'It was due on Mon 2 Nov.')
    assert.deepEqual(stands([anAction()], [going(30, { points: flat })]), [
      'behind',
      'R',
      'FD7 has not got better for 6 months.',
    ])
  })

  test('is behind when the target’s day came and it was not reached', () => {
    const [status, , says] = stands([anAction()], [going(24, { some: { target_on: '2026-10-31' } })])
    assert.equal(status, 'behind')
    assert.equal(says, 'FD7 is 24%; 20% was to be reached by Sat 31 Oct.')
  })

  test('is at risk when the last visit that spoke of it found it no better, whatever the actions say', () => {
    const found = (...visits: ReturnType<typeof aVisit>[]) => stands([anAction()], [], null, visits)
    assert.deepEqual(found(aVisit(2)), ['at_risk', 'A', 'The second monitoring visit found it no better.'])
    assert.equal(found(aVisit(2), aVisit(3, { shows: 'mixed' }))[0], 'on_track')
  })

  test('is behind when two visits running found it no better; one before it was asked for does not count', () => {
    const found = (...visits: ReturnType<typeof aVisit>[]) => stands([anAction()], [], null, visits)
    const [status, , says] = found(aVisit(2), aVisit(3))
    assert.equal(status, 'behind')
    assert.equal(says, 'The second monitoring visit and the third monitoring visit found it no better.')
    assert.equal(found(aVisit(1, { is_since: false }), aVisit(3))[0], 'at_risk')
  })

  test('has its actions complete, and is never called evidenced, when every action is done', () =>
    assert.deepEqual(stands([anAction({ done_on: '2026-11-16' })]), ['done', 'G', 'Every action is done.']))
})
