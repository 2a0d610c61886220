import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toneShown, visitTone } from './visit-tone.ts'

describe('the tone of a finding of a visit', () => {
  const said: [string, ReturnType<typeof visitTone>][] = [
    ['Visits are purposeful and children know their worker well.', 'strength'],
    ['Supervision has improved since the last visit.', 'progress'],
    ['Caseloads have reduced.', 'progress'],
    ['Caseloads have increased.', 'weakness'],
    ['Supervision has not improved.', 'weakness'],
    ['The pace of change is too slow.', 'weakness'],
    ['Only 22 of 70 interviews were held.', 'weakness'],
    ['Assessments have improved, but plans drift.', 'mixed'],
    ['Records are clear, although nobody opens them.', 'mixed'],
    ['This is an area for priority action.', 'priority action'],
    ['There are no areas for priority action.', 'neutral'],
    ['The authority was judged inadequate in 2023.', 'neutral'],
    ['The team sits on the second floor.', 'neutral'],
    ['', 'neutral'],
  ]
  for (const [words, tone] of said) test(`${words || 'nothing'} ${tone}`, () => assert.equal(visitTone(words), tone))

  test('can be shown: which words, by which rule, and where', () => {
    const text = 'Assessments have improved; plans are poor.'
    assert.deepEqual(
      toneShown(text).map(({ rule, tone, words, from, to }) => [rule, tone, words, text.slice(from, to)]),
      [
        ['better', 'progress', 'improved', 'improved'],
        ['fault', 'weakness', 'poor', 'poor'],
      ],
    )
  })
})
