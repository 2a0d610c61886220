import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ALL_AUTHORITIES } from './find-authority.ts'
import { onsCodeOf } from './ons-codes.ts'

describe('the codes of the Office for National Statistics', () => {
  test('are one for each authority there is or was, and no two have the same', () => {
    const codes = ALL_AUTHORITIES.map(({ name }) => onsCodeOf(name))
    for (const code of codes) assert.match(code ?? 'none', /^E(?:06|08|09|10)0000\d\d$/)
    assert.equal(new Set(codes).size, ALL_AUTHORITIES.length)
  })

  test('are found by whatever a list calls the authority', () => {
    const called = ['Swindon', 'Bath & North East Somerset', 'City of Bristol', 'East Sussex County Council', 'Hull']
    assert.deepEqual(
      called.map(name => onsCodeOf(name)),
      ['E06000030', 'E06000022', 'E06000023', 'E10000011', 'E06000010'],
    )
  })

  test('are the newest where a boundary was moved or one council took over a county', () => {
    const called = ['Sheffield', 'Barnsley', 'Gateshead', 'Northumberland', 'North Yorkshire', 'Somerset']
    assert.deepEqual(
      called.map(name => onsCodeOf(name)),
      ['E08000039', 'E08000038', 'E08000037', 'E06000057', 'E06000065', 'E06000066'],
    )
  })

  test('are of the authority as it was on the day', () => {
    assert.equal(onsCodeOf('Dorset', '2018-05-01'), 'E10000009')
    assert.equal(onsCodeOf('Dorset', '2024-05-01'), 'E06000059')
    assert.equal(onsCodeOf('Gondor'), null)
  })
})
