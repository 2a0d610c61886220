import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Adoption,
  adoptionsInYear,
  type Decision,
  decisionsInOrder,
  hasPlacementOrder,
  isPlacedForAdoption,
  isTakenBack,
  itemsGiven,
  itemsMissing,
} from './adoption.ts'
import type { Episode } from './child.ts'

const NOTHING = {
  DATE_INT: null,
  DATE_MATCH: null,
  FOSTER_CARE: null,
  NB_ADOPTR: null,
  SEX_ADOPTR: null,
  LS_ADOPTR: null,
  unread: null,
}
const decided = (given: Partial<Decision>) =>
  ({ DATE_PLACED: null, DATE_PLACED_CEASED: null, REASON_PLACED_CEASED: null, unread: null, ...given }) as Decision

describe('a child placed for adoption', () => {
  test('is placed with consent or under a placement order, with the foster carer or not', () => {
    assert.equal(isPlacedForAdoption({ PLACE: 'A3' }), true)
    assert.equal(isPlacedForAdoption({ PLACE: 'A6' }), true)
    assert.equal(isPlacedForAdoption({ PLACE: 'U2' }), false)
    assert.equal(isPlacedForAdoption({ PLACE: null }), false)
  })

  test('is under a placement order where that is the legal status', () => {
    assert.equal(hasPlacementOrder({ LS: 'E1' }), true)
    assert.equal(hasPlacementOrder({ LS: 'C2' }), false)
    assert.equal(hasPlacementOrder({ LS: null }), false)
  })
})

describe('the items of an adoption', () => {
  test('are filled in where anything stands in them, even no date', () => {
    const some = { ...NOTHING, NB_ADOPTR: '2', unread: { DATE_INT: '31/06/2026' } } as unknown as Adoption
    assert.deepEqual(itemsGiven(some), ['DATE_INT', 'NB_ADOPTR'])
    assert.deepEqual(itemsMissing(some), ['DATE_MATCH', 'FOSTER_CARE', 'SEX_ADOPTR', 'LS_ADOPTR'])
  })
})

describe('an adoption in the year', () => {
  const collection = { year: 2027, from: '2026-04-01', to: '2027-03-31' }
  const inYear = (REC: string, DEC: string | null) =>
    adoptionsInYear({ episodes: [{ REC, DEC } as Episode], collection }).length

  test('ended an episode on its first day, its last or between', () => {
    assert.equal(inYear('E11', '2026-04-01'), 1)
    assert.equal(inYear('E12', '2027-03-31'), 1)
    assert.equal(inYear('E12', '2027-04-01'), 0)
    assert.equal(inYear('E11', '2026-03-31'), 0)
    assert.equal(inYear('E11', null), 0)
    assert.equal(inYear('E13', '2026-04-01'), 0)
  })
})

describe('decisions that a child should be placed for adoption', () => {
  test('follow each other by date; one without a date has no place among them', () => {
    const [second, first, none] = [
      decided({ DATE_PLACED: '2026-09-01' }),
      decided({ DATE_PLACED: '2026-05-01' }),
      decided({}),
    ]
    assert.deepEqual(decisionsInOrder([second, none, first]), [first, second])
  })

  test('were taken back where a day or a reason says so, even a day that cannot be read', () => {
    assert.equal(isTakenBack(decided({ DATE_PLACED: '2026-05-01' })), false)
    assert.equal(isTakenBack(decided({ DATE_PLACED_CEASED: '2026-05-01' })), true)
    assert.equal(isTakenBack(decided({ REASON_PLACED_CEASED: 'RD3' })), true)
    assert.equal(isTakenBack(decided({ unread: { DATE_PLACED_CEASED: '31/06/2026' } })), true)
  })
})
