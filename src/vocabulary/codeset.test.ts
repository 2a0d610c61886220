import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type CodeOf, codesOn, isCodeOf, labelOf } from './codeset.ts'
import { CODESETS } from './codesets/index.ts'
import { placementType } from './codesets/placement-type.ts'
import { inverseOf, relationshipType } from './codesets/relationship-type.ts'
import { TIMESCALES, timescale } from './codesets/timescales.ts'

describe('a code set', () => {
  test('gives the label people read, also for a code that has ended', () => {
    const independent: CodeOf<typeof placementType> = 'P2'
    assert.equal(labelOf(placementType, 'K2'), "Children's home")
    assert.equal(labelOf(placementType, independent), 'Independent living')
  })

  test('refuses a code it does not have', () => {
    assert.throws(() => labelOf(placementType, 'XX'), /no code XX/)
    assert.equal(isCodeOf(placementType, 'XX'), false)
    assert.equal(isCodeOf(placementType, null), false)
    assert.equal(isCodeOf(placementType, 'H5'), true)
  })

  test('offers a code from its first day to its last', () => {
    const on = (date: string) => codesOn(placementType, date).map(({ code }) => code)
    assert.equal(on('2023-10-27').includes('P2'), true)
    assert.equal(on('2023-10-28').includes('P2'), false)
    assert.equal(on('2024-03-31').includes('K3'), false)
    assert.equal(on('2024-04-01').includes('K3'), true)
  })
})

describe('every code set', () => {
  test('has an id of its own that can name a domain', () => {
    assert.equal(new Set(CODESETS.map(({ id }) => id)).size, CODESETS.length)
    for (const { id } of CODESETS) assert.match(id, /^[a-z][a-z0-9_]{1,50}$/)
  })

  for (const set of CODESETS)
    test(`${set.id} has a title, a source, and each code once with a label`, () => {
      assert.notEqual(set.title, '')
      assert.notEqual(set.source.title, '')
      assert.equal(new Set(set.codes.map(({ code }) => code)).size, set.codes.length)
      for (const { code, label } of set.codes) assert.ok(code !== '' && label !== '')
    })
})

test('every relationship seen from the other side is a relationship too', () => {
  assert.equal(inverseOf('mother'), 'child')
  assert.equal(inverseOf('half_sibling'), 'half_sibling')
  for (const { code } of relationshipType.codes) assert.ok(isCodeOf(relationshipType, inverseOf(code)), code)
  assert.throws(() => inverseOf('robot'))
})

test('every timescale has an id of its own, and an unknown one is refused', () => {
  assert.equal(new Set(TIMESCALES.map(({ id }) => id)).size, TIMESCALES.length)
  assert.equal(timescale('CP-04').name, 'Initial child protection conference')
  assert.throws(() => timescale('ZZ-99'), /no timescale ZZ-99/)
})
