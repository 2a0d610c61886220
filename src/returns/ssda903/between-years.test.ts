import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { otherThanBefore } from './between-years.ts'
import type { Child } from './child.ts'

const marked = (now: (string | null)[], before: (string | null)[]): string[] => {
  const places: string[] = []
  const rows = (given: (string | null)[]) => given.map((SEX, row) => ({ table: 'Header', row, SEX }))
  const child = { header: rows(now), last: { header: rows(before) } }
  otherThanBefore('SEX')(child as unknown as Child, ({ row }, ...fields) => places.push(`${row} ${fields.join()}`))
  return places
}

describe('what the Header says of a child in two years', () => {
  test('should be the same', () => {
    assert.deepEqual(marked(['F'], ['F']), [])
    assert.deepEqual(marked([null], [null]), [])
    assert.deepEqual(marked(['F'], ['M']), ['0 SEX'])
  })

  test('is not the same where only one year has an answer', () => {
    assert.deepEqual(marked([null], ['F']), ['0 SEX'])
    assert.deepEqual(marked(['F'], [null]), ['0 SEX'])
  })

  test('cannot be compared for a child who is in one year alone', () => {
    assert.deepEqual(marked(['F'], []), [])
    assert.deepEqual(marked([], ['F']), [])
  })

  test('marks each row that differs, where a child is there twice', () =>
    assert.deepEqual(marked(['F', 'M'], ['F']), ['1 SEX']))
})
