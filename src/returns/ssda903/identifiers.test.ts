import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { identifiers } from './identifiers.ts'

const numbering = () => {
  const known = identifiers()
  const numberOf = (id: string) => {
    const bytes = Buffer.from(`before${id}after`)
    return known.numberOf(bytes, 'before'.length, bytes.length - 'after'.length)
  }
  return { known, numberOf }
}

describe('the number of an identifier', () => {
  test('is counted from 1 as they are met, and the same for the same', () => {
    const { known, numberOf } = numbering()
    assert.deepEqual(['A1', 'A2', 'A1', 'a1', 'A', 'A2'].map(numberOf), [1, 2, 1, 3, 4, 2])
    assert.equal(known.size, 4)
  })

  test('is its own of a hundred thousand, however alike they are', () => {
    const { known, numberOf } = numbering()
    const ids = Array.from({ length: 100_000 }, (_, n) => `ID${n}`)
    const numbers = ids.map(numberOf)
    assert.deepEqual([new Set(numbers).size, known.size], [100_000, 100_000])
    assert.deepEqual(ids.map(numberOf), numbers)
  })
})
