import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { HistoryLine } from './household-history.ts'
import { missedOpportunities } from './missed-opportunities.ts'

const line = (on: string, some: Partial<HistoryLine> = {}): HistoryLine => ({
  kind: 'contact',
  id: on,
  group_id: on,
  on,
  at: `${on}T10:00:00.000Z`,
  ended_on: null,
  decided_on: on,
  outcomes: ['NFA'],
  detail: '2A',
  note: null,
  by_emergency_duty: false,
  about: [{ name: 'Leo Marsh', outcomes: ['NFA'] }],
  ...some,
})

const asked = { received_on: '2026-11-16', about_id: 'now' }
const says = (earlier: HistoryLine[], seen: string[] = []) =>
  missedOpportunities(earlier, seen, asked).map(each => each.says)

describe('opportunities missed before a contact', () => {
  const three = [line('2026-03-02'), line('2026-06-01'), line('2026-09-07')]

  test('three contacts in nine months after which nobody saw a child are named, and an assessment missed with them', () => {
    assert.deepEqual(says(three), [
      'Three contacts in 9 months ended without anyone seeing a child.',
      'Three contacts in 12 months without an assessment.',
    ])
  })

  test('a child seen after one of them leaves two, which are not enough', () => {
    assert.deepEqual(says(three, ['2026-06-10']), ['Three contacts in 12 months without an assessment.'])
  })

  test('a contact still undecided has not ended', () => {
    const [first, second] = three
    const waiting = line('2026-09-07', { decided_on: null, outcomes: [] })
    assert.ok(first && second)
    assert.deepEqual(says([first, second, waiting]), ['Three contacts in 12 months without an assessment.'])
  })

  test('an assessment begun since the first of them answers the need for one', () => {
    assert.deepEqual(says([...three, line('2026-07-01', { kind: 'assessment', outcomes: [] })], ['2026-06-10']), [])
  })

  test('the thirtieth day after no further action still counts as soon', () => {
    assert.deepEqual(says([line('2026-10-17')]), ['No further action, then a new contact within 30 days.'])
    assert.deepEqual(says([line('2026-10-16')]), [])
  })

  test('the thirty days run from the decision, not from when it was received', () => {
    assert.deepEqual(says([line('2026-10-01', { decided_on: '2026-10-20' })]), [
      'No further action, then a new contact within 30 days.',
    ])
  })

  test('help that followed is no opportunity missed', () => {
    assert.deepEqual(says([line('2026-11-02', { outcomes: ['REFERRAL'] })]), [])
  })

  test('each time it happened is evidence, the earliest first', () => {
    const [missed] = missedOpportunities([line('2026-10-19'), line('2026-11-02')], [], asked)
    assert.equal(missed?.says, 'No further action, then a new contact within 30 days, two times.')
    assert.deepEqual(
      missed?.evidence.map(({ on }) => on),
      ['2026-10-19', '2026-11-02'],
    )
  })

  test('a plan that ended less than three months before is named', () => {
    const plan = line('2025-06-02', { kind: 'cin_plan', ended_on: '2026-09-01', outcomes: [] })
    assert.deepEqual(says([plan]), ['A child in need plan ended less than 3 months before this contact.'])
    assert.deepEqual(says([{ ...plan, ended_on: '2026-08-16' }]), [])
  })
})
