import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { anAction, REREFERRALS } from '../../../test/an-improvement.ts'
import { measureNamed } from '../../measures/index.ts'
import type { Point } from '../../measures/point.ts'
import { closingTests, sayUnmet, type TestId } from './closing-tests.ts'
import { type Evidence, strengthOf } from './evidence.ts'

const action = (done_on: string | null) => anAction({ done_on })

const months = (...values: (number | null)[]): Point[] =>
  values.map((value, place) => ({
    month: `2026-0${place + 1}-01`,
    label: '',
    numerator: value ?? 0,
    denominator: 100,
    value,
    as_recorded_at: null,
    restated: null,
  }))

/** Re-referrals, of which fewer are better, to be 20%. */
const rereferrals = (...values: (number | null)[]) => ({
  measure: measureNamed('FD7'),
  attached: REREFERRALS,
  target_says: '20%',
  points: months(...values),
})

const found = (some: Partial<Evidence> = {}): Evidence => ({
  id: 'e',
  version: 1,
  improvement_item_id: 'i',
  kind: 'dip_sample',
  found_on: '2026-11-02',
  source: 'Dip sample of re-referrals',
  says: 'Twenty records were read.',
  shows: 'better',
  children: 20,
  judged_by_id: 'dan',
  judged_by: 'Dan Mercer',
  judged_at: '2026-11-02T15:00:00.000Z',
  moderated_by: 'Ruth Amis',
  moderated_on: '2026-11-09',
  moderated_shows: 'better',
  moderated_because: 'I read six of them',
  ...some,
})
const heard = found({
  kind: 'family_feedback',
  source: 'Talks with ten families',
  moderated_by: null,
  moderated_shows: null,
})

const CHANGED = [action('2026-09-14'), action('2026-10-12')]
const whole = { actions: CHANGED, measures: [rereferrals(24, 20, 19)], evidence: [found(), heard] }
const told = (id: TestId, facts: Partial<typeof whole>) => {
  const one = closingTests({ ...whole, ...facts }).find(each => each.id === id)
  return [one?.is_met, one?.because]
}

describe('an improvement may be closed', () => {
  test('when all four tests are met', () => assert.equal(sayUnmet(closingTests(whole)), null))

  test('and what is not met is said, with why, to whoever would close it too early', () => {
    const says = sayUnmet(closingTests({ ...whole, evidence: [found()] }))
    assert.equal(
      says,
      'It cannot be closed yet: “Children, families or staff say so” is not met (nobody has been asked since Mon 12 Oct)',
    )
  })
})

describe('its actions', () => {
  test('must all be done', () => {
    assert.deepEqual(told('actions', {}), [true, 'the last of 2 was done on Mon 12 Oct'])
    assert.deepEqual(told('actions', { actions: [...CHANGED, action(null)] }), [false, '1 of 3 to be done'])
  })
  test('must have been agreed at all', () =>
    assert.deepEqual(told('actions', { actions: [] }), [false, 'no action has been agreed']))
})

describe('its measures', () => {
  test('must be at target in the last two months, in the direction that is better', () => {
    assert.equal(told('measures', {})[0], true)
    assert.deepEqual(told('measures', { measures: [rereferrals(19, 24, 20)] }), [
      false,
      'FD7 (20%) not at target for the last two months',
    ])
  })
  test('are not at target in a month that was not counted', () =>
    assert.equal(told('measures', { measures: [rereferrals(19, 19, null)] })[0], false))
  test('must all be, and one at least must be attached', () => {
    assert.equal(told('measures', { measures: [rereferrals(20, 20), rereferrals(20, 21)] })[0], false)
    assert.deepEqual(told('measures', { measures: [] }), [false, 'no measure is attached'])
  })
})

describe('practice', () => {
  test('must be seen in an audit or dip sample after the last action was done', () => {
    assert.equal(told('practice', {})[0], true)
    assert.deepEqual(told('practice', { evidence: [found({ found_on: '2026-10-11' })] }), [
      false,
      'no audit or dip sample since Mon 12 Oct',
    ])
    assert.equal(told('practice', { evidence: [found({ kind: 'observation' })] })[0], false)
  })
  test('must be moderated, and what the moderator found is what it shows', () => {
    const alone = found({ moderated_by: null, moderated_shows: null })
    assert.deepEqual(told('practice', { evidence: [alone] }), [false, 'that of Mon 2 Nov is not moderated yet'])
    assert.deepEqual(told('practice', { evidence: [found({ moderated_shows: 'mixed' })] }), [
      false,
      'the latest, of Mon 2 Nov, shows that it is better only in part',
    ])
  })
  test('is judged by the latest look, not by the best one', () =>
    assert.equal(
      told('practice', { evidence: [found(), found({ found_on: '2026-11-16', moderated_shows: 'not_better' })] })[0],
      false,
    ))
})

describe('what children, families or staff say', () => {
  test('must be heard after the change, and partners are not asked for it', () => {
    assert.equal(told('heard', {})[0], true)
    assert.equal(told('heard', { evidence: [{ ...heard, found_on: '2026-10-01' }] })[0], false)
    assert.equal(told('heard', { evidence: [{ ...heard, kind: 'partner_feedback' }] })[0], false)
  })
  test('must be that it is better', () =>
    assert.equal(told('heard', { evidence: [{ ...heard, shows: 'mixed' }] })[0], false))
})

describe('evidence', () => {
  const changed = '2026-10-12'
  test('is strong when moderated, after the change and of ten children or more', () => {
    assert.equal(strengthOf(found(), changed), 'strong')
    assert.equal(strengthOf(found({ children: 9 }), changed), 'moderate')
    assert.equal(strengthOf(found({ moderated_by: null }), changed), 'moderate')
  })
  test('is weak from before the change, or while there has been none', () => {
    assert.equal(strengthOf(found({ found_on: '2026-10-11' }), changed), 'weak')
    assert.equal(strengthOf(found(), null), 'weak')
  })
  test('that nothing is better weighs the same before the change as after it', () =>
    assert.equal(strengthOf(found({ found_on: '2026-09-01', moderated_shows: 'not_better' }), changed), 'strong'))
  test('of what people say need not be counted in children to be strong', () =>
    assert.equal(strengthOf({ ...heard, children: null, moderated_by: 'Ruth Amis' }, changed), 'strong'))
})
