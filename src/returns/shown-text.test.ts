import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownText } from './shown-text.ts'

test('a text of a file is said on one line, and no longer than it takes to find it again', () => {
  assert.equal(shownText('a\r\n b\0c\u007F'), 'a b c ')
  assert.equal(shownText('x'.repeat(41)), `${'x'.repeat(40)}…`)
  assert.equal(shownText('abc', 2), 'ab…')
})
