import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { byVisit, shownBy, type VisitWords, verdictOf } from './visit-words.ts'

const words = (visit: number, some: Partial<VisitWords> = {}): VisitWords => ({
  improvement_item_id: 'i',
  inspection_id: `v${visit}`,
  kind: 'monitoring visit',
  visit_number: visit,
  start_on: `2026-0${visit}-10`,
  end_on: `2026-0${visit}-11`,
  is_second_hand: false,
  is_since: true,
  finding_id: 'f',
  paragraph: '4',
  section: null,
  text: 'Plans remain weak.',
  tone: 'weakness',
  shows: 'not_better',
  because: null,
  said_by: 'Diana Holt',
  said_on: '2026-11-02',
  ...some,
})

describe('what a visit says of an improvement', () => {
  test('is what all its findings show, or better in part where they differ', () => {
    assert.equal(verdictOf(['better', 'better']), 'better')
    assert.equal(verdictOf(['not_better']), 'not_better')
    assert.equal(verdictOf(['better', 'not_better']), 'mixed')
  })

  test('stands once a visit, the earliest visit first, with all its words', () => {
    const said = byVisit([words(4), words(2), words(4, { shows: 'better', finding_id: 'g' })])
    assert.deepEqual(
      said.map(each => [each.visit_number, each.shows, each.words.length]),
      [
        [2, 'not_better', 1],
        [4, 'mixed', 2],
      ],
    )
  })

  test('is suggested by the tone it was read in, and by none where that tells neither way', () =>
    assert.deepEqual(['strength', 'progress', 'weakness', 'priority action', 'mixed', 'neutral', null].map(shownBy), [
      'better',
      'better',
      'not_better',
      'not_better',
      'mixed',
      null,
      null,
    ]))
})
