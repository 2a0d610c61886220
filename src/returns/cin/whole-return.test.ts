import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gathering } from '../faults.ts'
import { rowOf } from './as-row.ts'
import { childrenOf, yearTo } from './children.ts'
import { faultOfReturn } from './whole-return.ts'

const saidOf = (children: Parameters<typeof faultOfReturn>[0]) => {
  const { fault, taken } = gathering()
  faultOfReturn(children, fault, 'Disability')
  return taken().map(({ table, row, fields }) => ({ table, row, fields }))
}

describe('a fault of the return as a whole', () => {
  const collection = yearTo('2026-03-31')
  const sent = { ChildIdentifiers: [rowOf('ChildIdentifiers', { LAchildID: 'A1' }, 0)] }

  test('stands once at the header, under what it is about', () => {
    const header = rowOf('Header', { ReferenceDate: '2026-03-31' }, 0)
    assert.deepEqual(saidOf(childrenOf(sent, { header, collection })), [
      { table: 'Header', row: 0, fields: ['Disability'] },
    ])
  })

  test('stands nowhere where there is no header', () =>
    assert.deepEqual(saidOf(childrenOf(sent, { header: null, collection })), []))
})
