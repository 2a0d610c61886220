import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toneOf } from './tone.ts'

describe('the tone of a finding', () => {
  const said: [string, ReturnType<typeof toneOf>][] = [
    ['Visits are timely and purposeful.', 'strength'],
    ['Plans drift, and too many children wait too long.', 'weakness'],
    ['Some plans are strong. Others are weak and out of date.', 'mixed'],
    ['Decisions are timely, with no delay.', 'strength'],
    ['Plans are not clear.', 'weakness'],
    ['It is too early to see what has come of this.', 'neutral'],
    ['The council has two children’s homes.', null],
    ['Visits are timely. However, nobody reads the notes.', null],
    ['', null],
  ]
  for (const [words, tone] of said)
    test(`${words || 'nothing'} ${tone ?? 'left undecided'}`, () => assert.equal(toneOf(words), tone))
})
