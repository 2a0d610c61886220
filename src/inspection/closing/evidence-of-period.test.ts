import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Evidence } from './evidence.ts'
import { lookedAt, toldIn } from './evidence-of-period.ts'

const PERIOD = { since: '2026-10-21T10:00:00.000Z', from_on: '2026-10-21' }

const piece = (some: Partial<Evidence> = {}): Evidence =>
  ({ kind: 'audit', shows: 'better', judged_at: '2026-11-02T15:00:00.000Z', ...NOT_MODERATED, ...some }) as Evidence

const NOT_MODERATED = { moderated_by: null, moderated_on: null, moderated_shows: null }
const moderated = (shows: Evidence['shows'], moderated_on = '2026-11-09') => ({
  moderated_by: 'Ruth Amis',
  moderated_on,
  moderated_shows: shows,
})

describe('what was looked at in a period', () => {
  test('is each audit, dip sample and observation judged in it, by what it shows first and as it stands', () => {
    const looked = lookedAt(
      [
        piece(moderated('better')),
        piece({ kind: 'dip_sample', ...moderated('not_better') }),
        piece({ kind: 'observation', shows: 'mixed' }),
        piece({ kind: 'document' }),
        piece({ judged_at: '2026-10-21T09:59:59.000Z' }),
      ],
      PERIOD,
    )
    assert.equal(looked.pieces.length, 3)
    assert.deepEqual(
      looked.spread.map(({ shows, first, stands }) => [shows, first, stands]),
      [
        ['better', 2, 1],
        ['mixed', 1, 1],
        ['not_better', 0, 1],
      ],
    )
    assert.deepEqual([looked.moderated, looked.changed], [2, 1])
  })

  test('is what was written down in it, however long ago it was found', () =>
    assert.equal(lookedAt([piece({ found_on: '2026-09-01' })], PERIOD).pieces.length, 1))

  test('counts apart what was judged before and moderated in it', () => {
    const judged_at = '2026-10-02T15:00:00.000Z'
    const looked = lookedAt(
      [
        piece({ judged_at, ...moderated('mixed') }),
        piece({ judged_at, ...moderated('better') }),
        piece({ judged_at, ...moderated('mixed', '2026-10-12') }),
      ],
      PERIOD,
    )
    assert.deepEqual([looked.pieces.length, looked.earlier], [0, { moderated: 2, changed: 1 }])
  })
})

test('what people told in a period is their words alone', () => {
  const all = (['child_feedback', 'partner_feedback', 'audit', 'measure'] as const).map(kind => piece({ kind }))
  assert.deepEqual(
    toldIn([...all, piece({ kind: 'staff_feedback', judged_at: '2026-10-01T09:00:00.000Z' })], PERIOD).map(
      ({ kind }) => kind,
    ),
    ['child_feedback', 'partner_feedback'],
  )
})
