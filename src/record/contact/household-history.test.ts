import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type HistoryFact, type HistoryMember, householdHistory } from './household-history.ts'

const member = (person_id: string, some: Partial<HistoryMember>): HistoryMember => ({
  person_id,
  name: person_id,
  how: 'sibling',
  relation: 'sister',
  date_of_birth: '2020-05-04',
  is_child: true,
  ...some,
})
const leo = member('Leo', { how: 'self', relation: 'this child' })
const ava = member('Ava', {})
const mother = member('Sarah', { how: 'parent', relation: 'mother', date_of_birth: '1997-01-10', is_child: false })

const fact = (person_id: string, on: string, some: Partial<HistoryFact> = {}): HistoryFact => ({
  kind: 'contact',
  id: `${person_id} ${on}`,
  group_id: `call ${on}`,
  person_id,
  on,
  at: `${on}T09:00:00.000Z`,
  ended_on: null,
  decided_on: on,
  outcomes: ['NFA'],
  detail: '6',
  note: null,
  by_emergency_duty: false,
  ...some,
})

const asked = {
  person_id: 'Leo',
  about_id: 'now',
  received_at: '2026-11-16T09:12:00.000Z',
  received_on: '2026-11-16',
}
const historyOf = (facts: HistoryFact[]) =>
  householdHistory(
    { members: [leo, ava, mother], facts: [fact('Leo', '2026-11-16', { group_id: 'now' }), ...facts], seen: [] },
    asked,
  )

describe('the household’s history', () => {
  test('one call about two children is one contact, with both their names', () => {
    const { lines, ever } = historyOf([fact('Leo', '2026-02-03'), fact('Ava', '2026-02-03', { outcomes: ['EH'] })])
    assert.equal(ever.contact, 1)
    assert.deepEqual(lines[0]?.about, [
      { name: 'Leo', outcomes: ['NFA'] },
      { name: 'Ava', outcomes: ['EH'] },
    ])
    assert.equal(ever.contacts_in_nothing, 0)
  })

  test('the contact itself is not its own history', () => {
    assert.equal(historyOf([]).ever.contact, 0)
  })

  test('counts the last 24 months apart from all there is', () => {
    const { last_24_months, ever, first_on } = historyOf([
      fact('Ava', '2024-11-16'),
      fact('Ava', '2024-11-15'),
      fact('Ava', '2019-03-01'),
    ])
    assert.deepEqual([last_24_months.contact, ever.contact, first_on], [1, 3, '2019-03-01'])
  })

  test('a plan that ended within the 24 months counts, whenever it began', () => {
    const plan: Partial<HistoryFact> = { kind: 'cp_plan', outcomes: [], detail: 'NEG' }
    const { last_24_months } = historyOf([fact('Ava', '2023-03-01', { ...plan, ended_on: '2025-01-10' })])
    assert.equal(last_24_months.cp_plan, 1)
  })

  test('a mother’s own childhood stands apart, and what came after her 18th birthday is not hers as a child', () => {
    const { parents_as_children, ever } = historyOf([
      fact('Sarah', '2009-06-01', { kind: 'cp_plan', outcomes: [] }),
      fact('Sarah', '2016-06-01'),
    ])
    assert.deepEqual(
      parents_as_children.map(({ member, lines }) => [member.name, lines.map(({ on }) => on)]),
      [['Sarah', ['2009-06-01']]],
    )
    assert.equal(ever.contact + ever.cp_plan, 0)
  })

  test('a referral of the same child in the twelve months before makes this a re-referral', () => {
    const referral: Partial<HistoryFact> = { kind: 'referral', outcomes: ['CFA'], ended_on: '2026-03-01' }
    assert.equal(historyOf([fact('Leo', '2025-11-16', referral)]).re_referral?.on, '2025-11-16')
    assert.equal(historyOf([fact('Leo', '2025-11-15', referral)]).re_referral, null)
    assert.equal(historyOf([fact('Ava', '2026-01-15', referral)]).re_referral, null)
  })
})
