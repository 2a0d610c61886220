import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Child } from './child.ts'
import { isOrWasUnaccompanied } from './unaccompanied.ts'

const no = { header: [], uasc: [] }
const is = (now: object, last: object = no) =>
  isOrWasUnaccompanied({ ...no, ...now, last: { ...no, ...last } } as unknown as Child)

describe('an unaccompanied asylum-seeking child', () => {
  test('is one that the Header of either year says is', () => {
    assert.equal(is({ header: [{ UASC: '1' }] }), true)
    assert.equal(is({ header: [{ UASC: '0' }] }, { header: [{ UASC: '1' }] }), true)
    assert.equal(is({ header: [{ UASC: '0' }] }, { header: [{ UASC: '0' }] }), false)
  })

  test('is one in UASC, where the Header does not say', () => {
    assert.equal(is({ header: [{ UASC: null }], uasc: [{ SEX: null, DOB: '2010-02-03', DUC: null }] }), true)
    assert.equal(is({}, { uasc: [{ SEX: null, DOB: null, DUC: '2026-01-05' }] }), true)
  })

  test('is not one with an empty row there, nor without any', () => {
    assert.equal(is({ uasc: [{ SEX: null, DOB: null, DUC: null, unread: null }] }), false)
    assert.equal(is({}), false)
  })
})
