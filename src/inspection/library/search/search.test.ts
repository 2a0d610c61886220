import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { MARKS, piecesOf, readWords } from './search.ts'

describe('what is looked for', () => {
  test('is words, and phrases that stood in quotes of either kind', () => {
    assert.deepEqual(readWords('  drift “and  delay”  "in care" '), {
      typed: 'drift "and delay" "in care"',
      phrases: ['and delay', 'in care'],
    })
    assert.deepEqual(readWords('').phrases, [])
  })

  test('has no phrase that must not be there', () => assert.deepEqual(readWords('plans -"in care"').phrases, []))
})

describe('a passage that was found', () => {
  const mark = (words: string) => `${MARKS.from}${words}${MARKS.to}`

  test('comes back whole in its own letters, cut where it was marked', () => {
    const text = 'Children’s plans – and “drift”.'
    const pieces = piecesOf(text, `${mark('Children')}'s plans - and "${mark('drift')}".`)
    assert.deepEqual(pieces, [
      { words: 'Children', is_marked: true },
      { words: '’s plans – and “', is_marked: false },
      { words: 'drift', is_marked: true },
      { words: '”.', is_marked: false },
    ])
    assert.equal(pieces.map(({ words }) => words).join(''), text)
    assert.deepEqual(piecesOf('Plain', 'Plain'), [{ words: 'Plain', is_marked: false }])
  })
})
