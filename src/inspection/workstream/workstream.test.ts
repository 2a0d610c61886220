import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Standing } from '../improvement/standing.ts'
import { workstreamStanding } from './workstream.ts'

const RAGS = {
  behind: 'R',
  at_risk: 'A',
  reopened: 'A',
  not_started: 'W',
  on_track: 'G',
  done: 'G',
  evidenced: 'B',
} as const

const stands = (...statuses: Standing['status'][]) => {
  const { rag, because } = workstreamStanding(
    statuses.map((status, n) => ({ number: n + 1, standing: { status, rag: RAGS[status] } })),
  )
  return [rag, because]
}

describe('where a workstream stands', () => {
  test('is as red as its worst improvement, and says which that is before the others', () => {
    assert.deepEqual(stands('on_track', 'at_risk', 'behind', 'at_risk'), [
      'R',
      'Number 3 is behind; numbers 2 and 4 are at risk.',
    ])
    assert.deepEqual(stands('at_risk', 'at_risk', 'at_risk', 'on_track'), ['A', 'Numbers 1, 2 and 3 are at risk.'])
    assert.deepEqual(stands('on_track', 'reopened'), ['A', 'Number 2 is opened again.'])
  })

  test('is green while nothing is late, and says what has not begun', () => {
    assert.deepEqual(stands('on_track', 'done', 'evidenced'), ['G', 'Nothing is late.'])
    assert.deepEqual(stands('on_track', 'not_started'), ['G', 'Number 2 is not started.'])
  })

  test('is white until something of it begins, and blue only when all of it is evidenced', () => {
    assert.deepEqual(stands(), ['W', 'No improvement is in it yet.'])
    assert.deepEqual(stands('not_started'), ['W', 'Number 1 is not started.'])
    assert.deepEqual(stands('evidenced', 'evidenced'), ['B', 'All of it is complete and evidenced.'])
  })

  test('is counted by status, the worst first', () => {
    const placed = (['on_track', 'behind', 'on_track'] as const).map((status, n) => ({
      number: n + 1,
      standing: { status, rag: RAGS[status] },
    }))
    assert.deepEqual(workstreamStanding(placed).counts, [
      { status: 'behind', count: 1 },
      { status: 'on_track', count: 2 },
    ])
  })
})
