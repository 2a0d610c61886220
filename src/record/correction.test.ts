import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import { correctsNot } from './correction.ts'

const made = { makers: ['priya'], leads: ['jo'] }
const asked = (worker_id: string, role: Actor['role'] = 'social_worker') =>
  correctsNot({ worker_id, role, name: '', team_id: null, agency: null, session_id: null }, made)

describe('a record is corrected', () => {
  test('by whoever made it', () => assert.equal(asked('priya'), null))
  test('by the child’s lead worker', () => assert.equal(asked('jo'), null))
  test('by the team manager', () => assert.equal(asked('dan', 'team_manager'), null))
  test('not by a second worker or a practice lead who had no part in it', () => {
    assert.match(asked('sam') ?? '', /ask one of them/)
    assert.match(asked('pat', 'practice_lead') ?? '', /ask one of them/)
  })
})
