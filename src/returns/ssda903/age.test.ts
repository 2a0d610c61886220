import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bornOn, hasReached } from './age.ts'
import type { Header } from './child.ts'

describe('the age of a child', () => {
  test('is reached on the birthday, not the day before', () => {
    assert.equal(hasReached(18, '2009-01-20', '2027-01-19'), false)
    assert.equal(hasReached(18, '2009-01-20', '2027-01-20'), true)
  })

  test('is reached on 1 March by somebody born on 29 February', () => {
    assert.equal(hasReached(18, '2008-02-29', '2026-02-28'), false)
    assert.equal(hasReached(18, '2008-02-29', '2026-03-01'), true)
  })

  test('is neither reached nor not where a day is not known', () => {
    assert.equal(hasReached(18, null, '2027-01-20'), null)
    assert.equal(hasReached(18, '2009-01-20', null), null)
  })
})

describe('the day of birth', () => {
  test('is that of the Header, and not known without one', () => {
    assert.equal(bornOn({ header: [{ DOB: '2009-01-20' } as Header] }), '2009-01-20')
    assert.equal(bornOn({ header: [{ DOB: null } as Header] }), null)
    assert.equal(bornOn({ header: [] }), null)
  })
})
