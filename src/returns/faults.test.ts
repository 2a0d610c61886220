import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gathering } from './faults.ts'

const row = (n: number) => ({ table: 'Episodes', row: n, unread: null })

describe('what a rule says of rows', () => {
  test('is gathered a row at a time, with each cell once, in the order they were marked', () => {
    const { fault, taken } = gathering()
    const [one, other] = [row(0), row(1)]
    fault(one, 'DEC')
    fault(other, 'LS')
    fault(one, 'REC', 'DEC')
    assert.deepEqual(
      taken().map(({ row, fields }) => [row, fields]),
      [
        [0, ['DEC', 'REC']],
        [1, ['LS']],
      ],
    )
    assert.deepEqual(taken(), [])
  })

  test('is of rows, not of their numbers: two tables may have one number', () => {
    const { fault, taken } = gathering()
    fault(row(3), 'DEC')
    fault({ ...row(3), table: 'Missing' }, 'MIS_END')
    assert.deepEqual(
      taken().map(({ table }) => table),
      ['Episodes', 'Missing'],
    )
  })

  test('is gathered alike for many rows', () => {
    const { fault, taken } = gathering()
    const rows = Array.from({ length: 40 }, (_, n) => row(n))
    for (const field of ['DECOM', 'DEC']) for (const each of rows) fault(each, field)
    const all = taken()
    assert.equal(all.length, 40)
    assert.ok(all.every(({ fields }) => fields.join() === 'DECOM,DEC'))
  })
})
