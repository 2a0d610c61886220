import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isUnreviewed, lookedAtOn, type Risk, type RiskReview, scoreWent, scoreWord, worstFirst } from './risk.ts'

const TODAY = '2026-11-22'

const review = (some: Partial<RiskReview> = {}): RiskReview => ({
  reviewed_on: '2026-10-23',
  reviewed_by: 'Ruth Adeyemi',
  was_likelihood: 3,
  was_impact: 4,
  likelihood: 4,
  impact: 4,
  says: 'Two more have left.',
  escalated_to: null,
  ...some,
})

const risk = (some: Partial<Risk> = {}): Risk => ({
  id: 'r',
  version: 1,
  what: 'Social workers leave faster than they come.',
  cause: 'Pay next door.',
  happened_on: null,
  likelihood: 3,
  impact: 4,
  mitigation: 'A retention payment.',
  owner_id: 'w',
  owner: 'Ruth Adeyemi',
  workstream_id: null,
  workstream: null,
  improvement_item_id: null,
  number: null,
  raised_on: '2026-06-01',
  escalated_to: null,
  escalated_on: null,
  closed_on: null,
  closed_because: null,
  reviews: [],
  ...some,
})

describe('the score of a risk', () => {
  test('is how likely times how bad, in a word: high from 15, medium from 8', () => {
    const word = (likelihood: number, impact: number) => {
      const { score, word } = scoreWord({ likelihood, impact })
      return [score, word]
    }
    assert.deepEqual(
      [word(3, 5), word(2, 7), word(2, 4), word(1, 5), word(5, 5)],
      [
        [15, 'high'],
        [14, 'medium'],
        [8, 'medium'],
        [5, 'low'],
        [25, 'high'],
      ],
    )
  })

  test('went up, down or nowhere at its latest review', () => {
    assert.equal(scoreWent(risk()), null)
    assert.equal(scoreWent(risk({ reviews: [review()] })), 'up')
    assert.equal(scoreWent(risk({ reviews: [review({ likelihood: 2 }), review()] })), 'down')
    assert.equal(scoreWent(risk({ reviews: [review({ likelihood: 4, impact: 3 })] })), 'same')
  })
})

describe('an open risk', () => {
  test('is not reviewed when nobody has looked at it for more than a month', () => {
    assert.equal(isUnreviewed(risk({ reviews: [review({ reviewed_on: '2026-10-22' })] }), TODAY), false)
    assert.equal(isUnreviewed(risk({ reviews: [review({ reviewed_on: '2026-10-21' })] }), TODAY), true)
    assert.equal(isUnreviewed(risk(), TODAY), true)
    assert.equal(lookedAtOn(risk()), '2026-06-01')
  })

  test('need not be reviewed once it is closed', () =>
    assert.equal(isUnreviewed(risk({ closed_on: '2026-06-02', closed_because: 'Over' }), TODAY), false))
})

test('risks stand open before closed, the highest first, then the one longest without a look', () => {
  const all = [
    risk({ id: 'closed', closed_on: '2026-07-01', likelihood: 5, impact: 5 }),
    risk({ id: 'seen', reviews: [review()] }),
    risk({ id: 'unseen' }),
    risk({ id: 'high', likelihood: 5 }),
  ]
  assert.deepEqual(
    worstFirst(all).map(({ id }) => id),
    ['high', 'unseen', 'seen', 'closed'],
  )
})
