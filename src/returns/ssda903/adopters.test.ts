import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SAME_SEX_COUPLE, sexesMustBe } from './adopters.ts'
import type { RowOf } from './child.ts'

const check = sexesMustBe(SAME_SEX_COUPLE, { field: 'LS_ADOPTR', is: 'L4' })
const adopters = (LS_ADOPTR: string | null, SEX_ADOPTR: string | null) => {
  const marked: string[] = []
  check({ ad1: [{ LS_ADOPTR, SEX_ADOPTR } as RowOf<'AD1'>] }, (_row, ...fields) => marked.push(...fields))
  return marked
}

describe('adopters of a legal status that allows some sexes', () => {
  test('are of one of them', () => assert.deepEqual(adopters('L4', 'FF'), []))
  test('are marked where they are of another, or where it is blank', () => {
    assert.deepEqual(adopters('L4', 'MF'), ['LS_ADOPTR', 'SEX_ADOPTR'])
    assert.deepEqual(adopters('L4', null), ['LS_ADOPTR', 'SEX_ADOPTR'])
  })
  test('are not looked at where their status is another, or blank', () => {
    assert.deepEqual(adopters('L0', 'MF'), [])
    assert.deepEqual(adopters(null, 'MF'), [])
  })
})
