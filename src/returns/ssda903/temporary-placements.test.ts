import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode } from './child.ts'
import { hasNoProvider, isTemporary, longerThan } from './temporary-placements.ts'

describe('a temporary placement', () => {
  test('is one of the T codes', () => {
    assert.deepEqual(
      ['T0', 'T4', 'Z11', 'U1', null].map(PLACE => isTemporary({ PLACE })),
      [true, true, false, false, false],
    )
  })

  test('has nobody who provides it, nor has one of the kind Other', () => {
    assert.deepEqual(
      ['T0', 'Z11', 'Z14', 'U1', null].map(PLACE => hasNoProvider({ PLACE })),
      [true, true, true, false, false],
    )
  })

  test('is too long on the day after its last allowed one', () => {
    const faulty = (DEC: string | null) => {
      const found: unknown[] = []
      longerThan(7, 'T4')({ episodes: [{ PLACE: 'T4', DECOM: '2026-06-01', DEC } as Episode] }, row => found.push(row))
      return found.length > 0
    }
    assert.deepEqual(['2026-06-08', '2026-06-09', null].map(faulty), [false, true, false])
  })
})
