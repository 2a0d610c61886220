import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rowOf } from './as-row.ts'
import { childrenOf, yearTo } from './children.ts'

const shared = { collection: yearTo('2026-03-31'), header: null }

describe('the children of a census', () => {
  test('have their rows of every module, in the order of the file', () => {
    const plans = ['1', '2', '1'].map((LAchildID, row) => rowOf('CINplanDates', { LAchildID }, row))
    assert.deepEqual(
      childrenOf({ CINplanDates: plans }, shared).map(({ id, plans: own, reviews }) => [
        id,
        own.map(({ row }) => row),
        reviews,
      ]),
      [
        ['1', [0, 2], []],
        ['2', [1], []],
      ],
    )
  })

  test('are each by itself where they have no identifier', () => {
    const identifiers = [null, '1', null].map((LAchildID, row) => rowOf('ChildIdentifiers', { LAchildID }, row))
    assert.deepEqual(
      childrenOf({ ChildIdentifiers: identifiers }, shared).map(({ id }) => id),
      ['1', null, null],
    )
  })
})

describe('the year of a census', () => {
  test('ends on its reference date, leap years too', () => {
    assert.deepEqual(yearTo('2026-03-31'), { year: 2026, from: '2025-04-01', to: '2026-03-31' })
    assert.equal(yearTo('2024-02-29').from, '2023-03-01')
  })
})
