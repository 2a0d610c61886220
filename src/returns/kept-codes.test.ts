import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeIn } from './kept-codes.ts'

describe('a code that many rows have', () => {
  test('is read in capitals', () => assert.deepEqual(['u1', 'U1', 'ß'].map(codeIn), ['U1', 'U1', 'SS']))

  test('is itself also where it looks like a number or the name of something else', () =>
    assert.deepEqual(['010', '1', '-0', '__proto__', 'constructor'].map(codeIn), [
      '010',
      '1',
      '-0',
      '__PROTO__',
      'CONSTRUCTOR',
    ]))

  test('may be long', () => assert.equal(codeIn(' a reason too long for a code'), 'A REASON TOO LONG FOR A CODE'))

  test('stands without the spaces around it, and is null where there is nothing else', () =>
    assert.deepEqual([' u1', '', ' \u00a0'].map(codeIn), ['U1', null, null]))
})
