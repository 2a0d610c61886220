import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type BannerRows, bannerFacts } from './child-banner.ts'

const TODAY = '2026-11-22'
const nobody = { known_as: null, reference: 7, date_of_birth: '2022-03-02', expected_on: null, died_on: null }
const rows = (more: Partial<BannerRows> = {}): BannerRows => ({
  person: { id: 'leo', forename: 'Leo', surname: 'Marsh', ...nobody },
  restriction: null,
  warnings: [],
  leads: [],
  protections: [],
  plans: [],
  assessments: [],
  episodes: [],
  early_help: null,
  has_contact: false,
  missing: [],
  opened_until: null,
  ...more,
})
const lead = (worker_id: string, start_at: string, end_at: string | null) => ({
  worker_id,
  name: worker_id,
  start_at,
  end_at,
})

describe('where a child stands, from their rows', () => {
  test('nobody is nowhere', () => {
    assert.equal(bannerFacts(rows({ person: null }), TODAY), null)
  })

  test('the lead worker is the latest still leading; those of the last year are counted, once each', () => {
    const leads = [
      lead('Ben', '2024-01-08', '2025-11-21'),
      lead('Cat', '2025-11-21', '2026-03-01'),
      lead('Dee', '2026-03-01', '2026-09-01'),
      lead('Cat', '2026-09-01', null),
    ]
    assert.deepEqual(bannerFacts(rows({ leads }), TODAY)?.lead_worker, { name: 'Cat', workers: 2 })
  })

  test('nobody leads where the last one’s time has ended', () => {
    const leads = [lead('Cat', '2025-11-21', TODAY)]
    assert.equal(bannerFacts(rows({ leads }), TODAY)?.lead_worker, null)
  })

  test('a protection plan counts from its first day to the day before it ended', () => {
    const on = (start_on: string, end_on: string | null) =>
      bannerFacts(rows({ protections: [{ start_on, end_on, category: 'NEG' }] }), TODAY)?.protection?.since
    assert.equal(on(TODAY, null), TODAY)
    assert.equal(on('2026-11-23', null), undefined)
    assert.equal(on('2026-01-05', TODAY), undefined)
  })

  test('an authorised assessment is no longer under way, nor a referral closed or with no further action open', () => {
    const facts = bannerFacts(
      rows({
        assessments: [
          { started_on: '2026-01-05', submitted: true, authorised_on: '2026-02-20', ended_early_on: null },
          { started_on: '2026-10-05', submitted: false, authorised_on: null, ended_early_on: null },
        ],
        episodes: [
          { referral_on: '2026-01-04', close_on: '2026-06-01', referral_nfa: false },
          { referral_on: '2026-11-01', close_on: null, referral_nfa: true },
        ],
      }),
      TODAY,
    )
    assert.deepEqual(facts?.assessment, { since: '2026-10-05', submitted: false })
    assert.deepEqual([facts?.referral, facts?.closed_on], [null, '2026-06-01'])
  })
})
