import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Child, Header, RowOf } from './child.ts'
import { isOrWasUnaccompanied } from './unaccompanied.ts'

const header = (UASC: string) => [{ UASC } as Header]
const uasc = (DUC: string | null) => [{ DUC, unread: null } as RowOf<'UASC'>]
const is = (now: object, before: object = {}) =>
  isOrWasUnaccompanied({ header: [], uasc: [], ...now, last: { header: [], uasc: [], ...before } } as unknown as Child)

describe('an unaccompanied child', () => {
  test('is in the list of them this year', () => {
    assert.equal(is({ header: header('1') }), true)
    assert.equal(is({ uasc: uasc('2028-01-10') }), true)
    assert.equal(is({ header: header('0') }), false)
    assert.equal(is({}), false)
  })

  test('or was in the list of the year before, with the day it ended', () => {
    assert.equal(is({ header: header('0') }, { header: header('1') }), true)
    assert.equal(is({ header: header('0') }, { uasc: uasc('2026-01-10') }), true)
    assert.equal(is({ header: header('0') }, { uasc: uasc(null) }), false)
  })
})
