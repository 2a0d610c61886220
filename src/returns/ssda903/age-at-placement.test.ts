import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tooYoungFor } from './age-at-placement.ts'
import type { Episode, Header } from './child.ts'

test('a child is too young for a kind of placement until the birthday it is allowed from', () => {
  const faulty = (PLACE: string, DECOM: string | null, DOB: string | null) => {
    const found: unknown[] = []
    const [header, episodes] = [[{ DOB } as Header], [{ PLACE, DECOM } as Episode]]
    tooYoungFor('K3', 16)({ header, episodes }, row => found.push(row))
    return found.length > 0
  }
  assert.equal(faulty('K3', '2026-06-09', '2010-06-10'), true)
  assert.equal(faulty('K3', '2026-06-10', '2010-06-10'), false)
  assert.equal(faulty('K2', '2026-06-09', '2010-06-10'), false)
  assert.equal(faulty('K3', null, '2010-06-10'), false)
  assert.equal(faulty('K3', '2026-06-09', null), false)
})
