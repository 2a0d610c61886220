import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hoursOf, sayUrgency } from './urgency.ts'

describe('how long a contact may wait by its urgency', () => {
  const red = { rag: 'red', received_at: '2026-11-16T09:00:00.000Z' }

  test('counts the hours from when it was received', () => {
    assert.deepEqual(sayUrgency(red, hoursOf({}), '2026-11-16T10:00:00.000Z'), {
      says: '3 hours left of 4',
      is_past: false,
    })
  })

  test('says by how much it is past', () => {
    assert.equal(sayUrgency(red, hoursOf({}), '2026-11-18T13:00:00.000Z')?.says, 'past its 4 hours by 2 days')
  })

  test('is each authority’s own to set', () => {
    const hours = hoursOf({ 'contact.hours.red': 2 })
    assert.equal(sayUrgency(red, hours, '2026-11-16T10:00:00.000Z')?.says, '1 hour left of 2')
    assert.equal(hours.green, 72)
  })
})
