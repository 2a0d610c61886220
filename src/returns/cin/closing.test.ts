import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isClosedAfterAssessment } from './closing.ts'

test('an episode is closed after assessment by either reason, and by no other', () =>
  assert.deepEqual(
    ['RC8', 'RC9', 'RC7', 'RC10', null].map(ReasonForClosure => isClosedAfterAssessment({ ReasonForClosure })),
    [true, true, false, false, false],
  ))
