import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { partsOf, workbookOf, zipOf } from '../../../test/returns/make-workbook.ts'
import { isWorkbook, readWorkbook } from './read-workbook.ts'

const ofSheet = (xml: string, texts: string | null = null, styles?: string) =>
  readWorkbook(zipOf(partsOf({ One: xml }, texts, styles)))
const cellsOf = (cells: string, texts: string | null = null, styles?: string) =>
  ofSheet(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, texts, styles).sheets[0]?.rows[0]
    ?.cells

describe('a workbook', () => {
  test('is read sheet by sheet, row by row: numbers as they are, days as days', () => {
    const read = readWorkbook(workbookOf({ 'A & B': [['URN', 'Closed'], [], [1234567, { day: 45291 }]], Empty: [] }))
    assert.deepEqual(read, {
      sheets: [
        {
          name: 'A & B',
          rows: [
            { row: 1, cells: ['URN', 'Closed'] },
            { row: 3, cells: ['1234567', '2023-12-31'] },
          ],
        },
        { name: 'Empty', rows: [] },
      ],
      refused: null,
    })
  })

  test('leaves room for blank cells before a filled one, and none after it', () => {
    assert.deepEqual(cellsOf('<c r="C1"><v>3</v></c><c r="F1" s="1"/>'), ['', '', '3'])
    assert.deepEqual(cellsOf('<c><v>1</v></c><c><v>2</v></c>'), ['1', '2'])
  })

  test('shares texts among its cells, in runs or whole, and leaves out how they are spoken', () => {
    const texts = '<sst><si><t>K1</t></si><si><r><t>PR</t></r><r><t>1</t></r><rPh><t>x</t></rPh></si></sst>'
    assert.deepEqual(cellsOf('<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>7</v></c>', texts), ['PR1', 'K1'])
  })

  test('has cells of every kind', () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>a_x000A_b</v></c><c t="d"><v>2024-05-01T00:00</v></c>' +
      '<c><v>1.5E3</v></c><c t="inlineStr"><is><r><t>x &amp; </t></r><r><t>y</t></r></is></c>'
    assert.deepEqual(cellsOf(cells), ['TRUE', '#N/A', 'a\nb', '2024-05-01', '1500', 'x & y'])
  })

  test('says what a day is by the formats it was given', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot;days&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs></styleSheet>'
    const cells = '<c s="0"><v>45291.75</v></c><c s="1"><v>45291</v></c><c s="2"><v>0.5</v></c><c s="9"><v>7</v></c>'
    assert.deepEqual(cellsOf(cells, null, styles), ['2023-12-31', '45291', '0.5', '7'])
  })

  test('whose elements all have a prefix is read as well', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    assert.deepEqual(ofSheet(xml).sheets[0]?.rows, [{ row: 1, cells: ['1'] }])
  })

  test('is known by how it begins', () => {
    assert.deepEqual(
      [workbookOf({}), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), Buffer.from('PKEY,URN'), Buffer.from('')].map(
        isWorkbook,
      ),
      [true, true, false, false],
    )
  })

  const lists = new URL('../../../../shared/conformance/ssda903/files/providers/', import.meta.url)
  const skip = existsSync(lists) ? false : 'the made-up lists are not beside the project'
  test('that Excel wrote is read: the five made-up lists', { skip }, () => {
    for (const name of readdirSync(lists)) {
      const { sheets, refused } = readWorkbook(readFileSync(new URL(name, lists)))
      assert.equal(refused, null, name)
      for (const { rows } of sheets) assert.ok(rows[0]?.row === 1 && rows[0].cells.includes('URN'), name)
    }
  })
})
