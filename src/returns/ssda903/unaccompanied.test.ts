import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Child, Tables } from './child.ts'
import { isOrWasUnaccompanied, isUnaccompanied, statusCeasedOn, wasReturned } from './unaccompanied.ts'

const rows = (UASC: (string | null)[], DUC: (string | null)[]) =>
  ({ header: UASC.map(each => ({ UASC: each })), uasc: DUC.map(each => ({ DUC: each })) }) as unknown as Tables

describe('an unaccompanied asylum-seeking child', () => {
  test('is one whom the Header says is', () => {
    assert.equal(isUnaccompanied(rows(['1'], [null])), true)
    assert.equal(isUnaccompanied(rows(['0'], ['2026-10-01'])), false)
  })

  test('is known by the day the status ceased where the Header says nothing', () => {
    assert.equal(isUnaccompanied(rows([], ['2026-10-01'])), true)
    assert.equal(isUnaccompanied(rows([null], ['2026-10-01'])), true)
    assert.equal(isUnaccompanied(rows([null], [null])), false)
    assert.equal(isUnaccompanied(rows([], [])), false)
  })

  test('ceases to be one on the first day that is given', () => {
    assert.equal(statusCeasedOn(rows([], [null, '2026-10-01'])), '2026-10-01')
    assert.equal(statusCeasedOn(rows([], [])), null)
  })

  test('was in the return of the year before, in its Header or its list', () => {
    assert.equal(wasReturned({ last: rows(['0'], []) }), true)
    assert.equal(wasReturned({ last: rows([], [null]) }), true)
    assert.equal(wasReturned({ last: rows([], []) }), false)
  })
})

const no = { header: [], uasc: [] }
const is = (now: object, last: object = no) =>
  isOrWasUnaccompanied({ ...no, ...now, last: { ...no, ...last } } as unknown as Child)

describe('a child let off for being unaccompanied, this year or the year before', () => {
  test('is one that the Header of either year says is', () => {
    assert.equal(is({ header: [{ UASC: '1' }] }), true)
    assert.equal(is({ header: [{ UASC: '0' }] }, { header: [{ UASC: '1' }] }), true)
    assert.equal(is({ header: [{ UASC: '0' }] }, { header: [{ UASC: '0' }] }), false)
  })

  test('is one in UASC', () => {
    assert.equal(is({ header: [{ UASC: null }], uasc: [{ SEX: null, DOB: '2010-02-03', DUC: null }] }), true)
    assert.equal(is({}, { uasc: [{ SEX: null, DOB: null, DUC: '2026-01-05' }] }), true)
  })

  test('is not one with an empty row there, nor without any', () => {
    assert.equal(is({ uasc: [{ SEX: null, DOB: null, DUC: null, unread: null }] }), false)
    assert.equal(is({}), false)
  })
})
