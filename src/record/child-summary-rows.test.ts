import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type SummaryRows, summaryFrom } from './child-summary-rows.ts'

const TODAY = '2026-11-22'
const rows = (more: Partial<SummaryRows> = {}): SummaryRows => ({
  person: null,
  restriction: null,
  warnings: [],
  leads: [],
  protections: [],
  early_help: null,
  missing: [],
  opened_until: null,
  plans: [],
  assessments: [],
  episodes: [],
  contacts: [],
  visits: [],
  said_at_visits: [],
  reviews: [],
  said_in_assessment: null,
  planned: [],
  due: [],
  drift: [],
  outcomes: [],
  decisions: [],
  ...more,
})
const visit = (held_on: string, seen: boolean, seen_alone: boolean | null, mode = 'in_person') => ({
  id: held_on,
  held_on,
  seen,
  seen_alone,
  mode,
  type: 'CIN',
})
const episode = (id: string, referral_on: string, close_on: string | null) => ({
  id,
  referral_on,
  close_on,
  referral_nfa: false,
  primary_need: 'N1',
  source_code: '1A',
  rationale: null,
  by: null,
  contact_id: `contact of ${id}`,
})

describe('a child’s first page, from their rows', () => {
  test('seen is in person; by telephone nobody is seen', () => {
    const visits = [
      visit('2026-11-12', true, false),
      visit('2026-10-01', true, true),
      visit('2026-11-20', true, true, 'telephone'),
      visit('2026-11-21', false, null),
    ]
    assert.deepEqual(summaryFrom(rows({ visits }), TODAY).seen, { last: '2026-11-12', alone: '2026-10-01' })
  })

  test('the referral is the open one, or else the one closed last, with what the contact said', () => {
    const closed = [episode('a', '2025-01-06', '2026-06-01'), episode('b', '2025-09-01', '2026-02-01')]
    const concern = {
      id: 'contact of a',
      received_on: '2025-01-06',
      source_code: '1A',
      concern: 'Hungry at school',
      rationale: null,
      led_on: true,
    }
    const of = (episodes: SummaryRows['episodes']) =>
      summaryFrom(rows({ episodes, contacts: [concern] }), TODAY).referral
    assert.deepEqual([of(closed)?.id, of(closed)?.concern], ['a', 'Hungry at school'])
    assert.equal(of([...closed, episode('c', '2024-01-08', null)])?.id, 'c')
    assert.equal(of([]), null)
  })

  test('the child’s words are the last two, wherever they were said', () => {
    const at = { how: null, by: 'Priya Shah', what_changed: null }
    const summary = summaryFrom(
      rows({
        said_at_visits: [
          { id: '2', words: 'I like nana', said_on: '2026-11-12', ...at },
          { id: '1', words: 'I like cats', said_on: '2026-08-01', ...at },
        ],
        reviews: [{ cin_plan_id: 'p', held_on: '2026-10-10', child_view: 'It is better', by: 'Dan Mercer' }],
        said_in_assessment: { assessment_id: 'a', said: 'No shouting', said_on: '2026-08-20' },
      }),
      TODAY,
    )
    assert.deepEqual(
      summary.voice.map(({ words, href }) => [words, href]),
      [
        ['I like nana', '/visits/2'],
        ['It is better', '/plans/p'],
      ],
    )
  })

  test('the line of time goes back two years, and holds what had begun before and not ended', () => {
    const lead = (name: string, start_at: string, end_at: string | null) => ({
      worker_id: name,
      name,
      start_at,
      end_at,
    })
    const summary = summaryFrom(
      rows({
        leads: [
          lead('Dee', '2026-03-01', null),
          lead('Ben', '2022-01-08', '2024-11-22'),
          lead('Cat', '2024-01-08', '2026-03-01'),
        ],
        visits: [visit('2024-11-22', true, true), visit('2024-11-23', true, true)],
        missing: [{ started_at: '2026-06-30T23:30:00+00:00', ended_at: '2026-07-01T10:00:00+00:00' }],
      }),
      TODAY,
    )
    assert.deepEqual(
      summary.workers.map(({ name }) => name),
      ['Cat', 'Dee'],
    )
    assert.deepEqual(
      summary.visits.map(({ held_on }) => held_on),
      ['2024-11-23'],
    )
    assert.deepEqual(summary.missing, [{ started_on: '2026-07-01', ended_on: '2026-07-01' }])
  })

  test('a plan says when it was last reviewed, and only its own reviews count', () => {
    const plan = {
      id: 'p',
      start_on: '2026-03-03',
      end_on: null,
      approved_on: '2026-03-05',
      approved_by: 'Dan Mercer',
      summary: 'Safe at home',
      contingency: null,
    }
    const review = (cin_plan_id: string, held_on: string) => ({ cin_plan_id, held_on, child_view: null, by: null })
    const of = (reviews: SummaryRows['reviews']) =>
      summaryFrom(rows({ plans: [plan], reviews }), TODAY).plan?.reviewed_on
    assert.equal(of([review('p', '2026-06-01'), review('p', '2026-09-01'), review('q', '2026-11-01')]), '2026-09-01')
    assert.equal(of([]), null)
  })
})
