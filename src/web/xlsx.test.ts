import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readWorkbook } from '../returns/workbook/read-workbook.ts'
import { workbookOf } from './xlsx.ts'

const written = async (rows: Parameters<typeof workbookOf>[0][number]['rows']) => {
  const bytes = await workbookOf([{ name: 'Faults', widths: [10, 10], headings: ['A', 'B'], rows }])
  const { sheets, refused } = readWorkbook(bytes)
  assert.equal(refused, null)
  return sheets.map(({ name, rows: read }) => [name, read.map(({ cells }) => cells)])
}

describe('a workbook', () => {
  test('holds its sheets with their headings, numbers, text and blanks as they were given', async () => {
    assert.deepEqual(
      await written([
        ['x', 12],
        [null, '0012'],
        [{ text: 'wrong', marked: true }, '04/05/2026'],
      ]),
      [
        [
          'Faults',
          [
            ['A', 'B'],
            ['x', '12'],
            ['', '0012'],
            ['wrong', '04/05/2026'],
          ],
        ],
      ],
    )
  })

  test('holds what begins like a formula as text, and leaves out what the XML of a workbook cannot hold', async () => {
    const odd = await written([
      ['=HYPERLINK("x")', '-1+2'],
      ['\u0000\u0007a\u001Fb', '<&">'],
    ])
    assert.deepEqual(odd[0]?.[1], [
      ['A', 'B'],
      ['=HYPERLINK("x")', '-1+2'],
      ['ab', '<&">'],
    ])
  })

  test('takes a text of any length, cut where a cell ends', async () => {
    const [[, rows] = []] = (await written([['a'.repeat(50_000), '']])) as [string, string[][]][]
    assert.equal(rows?.[1]?.[0]?.length, 32_767)
  })
})
