import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { moreThanOnce, notInHeader, otherDateOfBirth } from './between-files.ts'
import type { Child } from './child.ts'

type Given = { readonly [table: string]: readonly { readonly DOB?: string | null }[] }

const marked = (check: ReturnType<typeof notInHeader>, given: Given): string[] => {
  const places: string[] = []
  const child = Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [table, rows.map((row, n) => ({ table, row: n, ...row }))]),
  )
  check(child as unknown as Child, ({ table, row }, ...fields) => places.push(`${table}[${row}].${fields.join()}`))
  return places
}

describe('between the files of a return', () => {
  test('a child of a table should be in the Header', () => {
    assert.deepEqual(marked(notInHeader('oc2'), { header: [{}], oc2: [{}] }), [])
    assert.deepEqual(marked(notInHeader('oc2'), { header: [], oc2: [{}, {}] }), ['oc2[0].CHILD', 'oc2[1].CHILD'])
  })

  test('a date of birth should be the one of the Header, where both are given', () => {
    const header = [{ DOB: '2012-05-04' }]
    const oc2 = [{ DOB: '2012-05-04' }, { DOB: '2012-04-05' }, { DOB: null }]
    assert.deepEqual(marked(otherDateOfBirth('oc2'), { header, oc2 }), ['oc2[1].DOB'])
    assert.deepEqual(marked(otherDateOfBirth('oc2'), { header: [{ DOB: null }], oc2 }), [])
    assert.deepEqual(marked(otherDateOfBirth('oc2'), { header: [], oc2 }), [])
  })

  test('a child should be in some of them only once', () => {
    assert.deepEqual(marked(moreThanOnce('oc2'), { oc2: [{}] }), [])
    assert.deepEqual(marked(moreThanOnce('oc2'), { oc2: [{}, {}] }), ['oc2[0].CHILD', 'oc2[1].CHILD'])
  })
})
