import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lastJudged, nextVisit } from './next-visit.ts'

const ours = { is_ours: true, visit_number: null, overall: null } as const
const INADEQUATE = {
  ...ours,
  kind: 'standard',
  start_on: '2025-09-29',
  end_on: '2025-10-03',
  overall: 'inadequate',
} as const
const visit = (visit_number: number | null, end_on: string) =>
  ({ ...ours, kind: 'monitoring visit', visit_number, start_on: end_on, end_on }) as const

describe('the inspection that judged us last', () => {
  test('is the latest with a grade, not a visit since and not another authority’s', () => {
    const earlier = { ...INADEQUATE, start_on: '2019-03-04', end_on: '2019-03-08', overall: 'good' }
    const theirs = { ...INADEQUATE, start_on: '2026-02-02', is_ours: false }
    assert.equal(lastJudged([earlier, INADEQUATE, theirs, visit(1, '2026-01-28')]), INADEQUATE)
    assert.equal(lastJudged([visit(1, '2026-01-28')]), undefined)
  })
})

describe('the next visit', () => {
  test('is the first monitoring visit after a judgement of inadequate, and no day can be said for it', () =>
    assert.deepEqual(nextVisit([INADEQUATE], INADEQUATE), {
      number: 1,
      last_on: '2025-10-03',
      between: [],
      about_on: null,
    }))

  test('comes about as long after the last as those before came apart, in the middle', () => {
    const visits = [visit(2, '2026-04-29'), visit(1, '2026-01-28'), visit(3, '2026-07-01')]
    // 91 days from January to April, 63 from April to July: 77 in the middle.
    assert.deepEqual(nextVisit([INADEQUATE, ...visits], INADEQUATE), {
      number: 4,
      last_on: '2026-07-01',
      between: [91, 63],
      about_on: '2026-09-16',
    })
  })

  test('is numbered after the highest number printed, where a letter is not here', () =>
    assert.equal(nextVisit([INADEQUATE, visit(4, '2026-07-01')], INADEQUATE).number, 5))

  test('is counted where letters print no number', () =>
    assert.equal(nextVisit([INADEQUATE, visit(null, '2026-01-28'), visit(null, '2026-04-29')], INADEQUATE).number, 3))

  test('leaves out visits that led to the inspection', () =>
    assert.equal(nextVisit([visit(6, '2025-03-12'), INADEQUATE], INADEQUATE).number, 1))

  test('is no monitoring visit after a better judgement, or before any', () => {
    const good = { ...INADEQUATE, overall: 'good' }
    assert.equal(nextVisit([good], good).number, null)
    assert.deepEqual(nextVisit([], undefined), { number: null, last_on: null, between: [], about_on: null })
  })
})
