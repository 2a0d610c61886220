import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Episode, RowOf } from './child.ts'
import { placedDuringOrder } from './deprivation-of-liberty.ts'

const check = placedDuringOrder(place => place === 'P1')
const order = (DOLO_START: string, DOLO_END: string | null) => ({ DOLO_START, DOLO_END }) as RowOf<'DoLo'>
const home = { DECOM: '2026-06-10', DEC: '2026-06-20', PLACE: 'P1' } as Episode
const marked = (dolo: RowOf<'DoLo'>, episode: Episode = home) => {
  const cells: string[] = []
  check({ dolo: [dolo], episodes: [episode] }, (_row, ...fields) => cells.push(...fields))
  return cells
}

describe('a placement during an order', () => {
  test('is one of any day of it', () => {
    assert.deepEqual(marked(order('2026-06-19', '2026-07-01')), ['DOLO_START', 'PLACE'])
    assert.deepEqual(marked(order('2026-06-01', '2026-06-11')), ['DOLO_START', 'PLACE'])
    assert.deepEqual(marked(order('2026-06-10', '2026-06-10')), ['DOLO_START', 'PLACE'])
    assert.deepEqual(marked(order('2026-06-01', '2026-07-01'), { ...home, DEC: null }), ['DOLO_START', 'PLACE'])
  })

  test('is not one that ended as it started, or began as it ended', () => {
    assert.deepEqual(marked(order('2026-06-20', '2026-07-01')), [])
    assert.deepEqual(marked(order('2026-06-01', '2026-06-10')), [])
  })

  test('is not asked about while the order is open, nor where it is blank', () => {
    assert.deepEqual(marked(order('2026-06-12', null)), [])
    assert.deepEqual(marked(order('2026-06-12', '2026-06-13'), { ...home, PLACE: null }), [])
  })
})
