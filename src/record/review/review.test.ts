import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { disagrees, isDrifting, isUnchanged } from './review.ts'

const still = {
  findings: [{ progress: 'same', score_was: 3, score: 3 }],
  actions: [{ status_was: 'not_started', status: 'under_way' }],
  added: 0,
}

describe('a review leaves the plan as it came', () => {
  test('when no outcome moved and no action was finished or added', () => {
    assert.equal(isUnchanged(still), true)
  })
  test('not when an outcome got better or worse', () => {
    assert.equal(isUnchanged({ ...still, findings: [{ progress: 'worse', score_was: null, score: null }] }), false)
  })
  test('not when a score moved, whatever the word', () => {
    assert.equal(isUnchanged({ ...still, findings: [{ progress: 'not_known', score_was: 3, score: 4 }] }), false)
  })
  test('not when an action was finished', () => {
    assert.equal(isUnchanged({ ...still, actions: [{ status_was: 'under_way', status: 'done' }] }), false)
  })
  test('even when an action finished long ago is still finished', () => {
    assert.equal(isUnchanged({ ...still, actions: [{ status_was: 'done', status: 'done' }] }), true)
  })
  test('not when an action was added', () => {
    assert.equal(isUnchanged({ ...still, added: 1 }), false)
  })
})

describe('two reviews in a row that change nothing', () => {
  test('are drift; one is not', () => {
    assert.equal(isDrifting([{ is_unchanged: true }, { is_unchanged: true }, { is_unchanged: false }]), true)
    assert.equal(isDrifting([{ is_unchanged: true }, { is_unchanged: false }, { is_unchanged: true }]), false)
    assert.equal(isDrifting([{ is_unchanged: true }]), false)
  })
})

describe('the word and the score of an outcome', () => {
  test('may not disagree', () => {
    assert.match(disagrees({ progress: 'same', score_was: 3, score: 5 }) ?? '', /from 3 to 5/)
    assert.match(disagrees({ progress: 'better', score_was: 5, score: 3 }) ?? '', /“Better”/)
    assert.match(disagrees({ progress: 'worse', score_was: 3, score: 5 }) ?? '', /“Worse”/)
    assert.equal(disagrees({ progress: 'better', score_was: 3, score: 5 }), null)
    assert.equal(disagrees({ progress: 'better', score_was: null, score: 5 }), null)
  })
})
