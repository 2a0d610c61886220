import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PersonStatus } from './person.ts'
import { type LineParts, layTogether, statusFrom } from './person-line.ts'

const person = (person_id: string, forename: string, date_of_birth: string | null = null) => ({
  person_id,
  reference: 1,
  forename,
  surname: 'Marsh',
  known_as: null,
  date_of_birth,
  expected_on: null,
  died_on: null,
})
const parts = (more: Partial<LineParts>): LineParts => ({
  people: [person('leo', 'Leo', '2020-03-02'), person('ava', 'Ava')],
  names: [],
  homes: [],
  standing: [],
  leads: [],
  ...more,
})

describe('somebody as a list shows them', () => {
  test('in the order asked, and not at all where they were not found', () => {
    const lines = layTogether(parts({}), ['ava', 'hidden', 'leo'], null)
    assert.deepEqual(
      lines.map(({ forename }) => forename),
      ['Ava', 'Leo'],
    )
  })

  test('the latest home gives the area, and none does where any home is confidential', () => {
    const open = { person_id: 'leo', area: 'AL1', is_confidential: false }
    const closed = { person_id: 'leo', area: null, is_confidential: true }
    const of = (homes: LineParts['homes']) => layTogether(parts({ homes }), ['leo'], null)[0]
    assert.deepEqual([of([open])?.postcode_area, of([open])?.is_protected], ['AL1', false])
    assert.deepEqual([of([open, closed])?.postcode_area, of([open, closed])?.is_protected], [null, true])
    assert.deepEqual([of([])?.postcode_area, of([])?.is_protected], [null, false])
  })

  test('a date with day and month changed about is said of those it found', () => {
    const lines = layTogether(parts({}), ['leo', 'ava'], '2020-03-02')
    assert.deepEqual(
      lines.map(({ is_swapped }) => is_swapped),
      [true, false],
    )
  })

  const stands: [PersonStatus[], PersonStatus][] = [
    [['closed', 'contact', 'referral', 'assessment', 'cin', 'cp'], 'cp'],
    [['referral', 'assessment', 'cin'], 'cin'],
    [['referral', 'assessment', 'closed'], 'assessment'],
    [['assessment', 'closed'], 'closed'],
    [['early_help', 'contact'], 'early_help'],
    [['contact', 'closed'], 'contact'],
    [[], 'none'],
  ]
  for (const [standing, status] of stands) {
    test(`${standing.join(', ') || 'nothing'}: ${status}`, () => assert.equal(statusFrom(standing), status))
  }
})
