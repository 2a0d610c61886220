import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Between, hindrances } from './hindrance.ts'

const NOTHING: Between = {
  related: [],
  referrals: [],
  plans: [],
  both_in_assessment: false,
  both_in_early_help: false,
  missing: [],
  leads: null,
  seen_together: [],
  one_restricted: null,
  other_restricted: null,
}
const NUMBERS = { one: 100245, other: 100891 }
const says = (some: Partial<Between>) => hindrances({ ...NOTHING, ...some }, NUMBERS)
const open = { one_from: '2026-03-02', one_to: null, other_from: '2026-03-03', other_to: '2026-05-01' }

describe('before two records can be one', () => {
  test('nothing need be settled where nothing clashes', () => assert.deepEqual(says({}), []))

  test('overlapping referrals are named with their days, and how to settle them', () =>
    assert.deepEqual(says({ referrals: [open] }), [
      'Their referrals overlap: 100245 from Mon 2 Mar 2026, 100891 Tue 3 Mar 2026 to Fri 1 May 2026. If one should not have been opened, close it with the day it began, or open again the contact it came from',
    ]))

  test('so are overlapping plans, of either kind', () =>
    assert.match(
      says({ plans: [{ ...open, one_kind: 'cin', other_kind: 'cp' }] })[0] ?? '',
      /^Their plans overlap: the child in need plan of 100245 from Mon 2 Mar 2026, the child protection plan of 100891/,
    ))

  test('two open assessments, early help open for both, and two times missing at once stand in the way', () =>
    assert.deepEqual(
      says({ both_in_assessment: true, both_in_early_help: true, missing: [open] }).map(line => line.split('.')[0]),
      [
        'Both are being assessed',
        'Early help is open, or offered, for both',
        'They were missing at the same time: 100245 from Mon 2 Mar 2026, 100891 Tue 3 Mar 2026 to Fri 1 May 2026',
      ],
    ))

  test('different lead workers are named', () =>
    assert.deepEqual(says({ leads: { one: 'Priya Shah', other: 'Jo Barrett' } }), [
      'They have different lead workers: Priya Shah for 100245, Jo Barrett for 100891. Name the same worker for both first',
    ]))

  test('many visits at which both were seen are said once', () =>
    assert.match(
      says({ seen_together: ['2026-05-20', '2026-06-03'] }).join(),
      /^Both were seen at 2 visits, the last on Wed 3 Jun 2026/,
    ))

  test('two who were seen together, or are each other’s relations, may be two people', () =>
    assert.deepEqual(
      says({ seen_together: ['2026-05-20'], related: ['sibling'] }).map(line => line.split(/[.,]/)[0]),
      [
        'They are recorded as relations of each other (brother or sister)',
        'Both were seen at the visit of Wed 20 May 2026',
      ],
    ))
})

describe('two records of which somebody is restricted', () => {
  const restricted = { level: 'restricted', members: ['priya', 'dan'] }

  test('may become one where only one is, or both have the same level and list', () => {
    assert.deepEqual(says({ one_restricted: restricted }), [])
    assert.deepEqual(
      says({ one_restricted: restricted, other_restricted: { ...restricted, members: ['dan', 'priya'] } }),
      [],
    )
  })

  test('must be made alike first where their levels or their lists differ', () => {
    for (const other of [
      { ...restricted, level: 'sensitive' },
      { ...restricted, members: ['priya'] },
    ])
      assert.match(
        says({ one_restricted: restricted, other_restricted: other })[0] ?? '',
        /^Both are restricted, and not alike/,
      )
  })

  test('are never joined where one is sealed', () =>
    assert.match(says({ other_restricted: { level: 'sealed', members: [] } })[0] ?? '', /^One of them is sealed/))
})
