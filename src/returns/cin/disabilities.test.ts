import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDisability } from './disabilities.ts'

test('an entry of the list of disabilities is one unless it is blank or says that there is none', () =>
  assert.deepEqual(['MOB', 'OTHER', 'NONE', null].map(isDisability), [true, true, false, false]))
