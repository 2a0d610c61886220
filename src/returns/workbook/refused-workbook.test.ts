import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { constants, deflateRawSync } from 'node:zlib'
import { partsOf, sheetXml, workbookOf, zipOf } from '../../../test/returns/make-workbook.ts'
import { readWorkbook } from './read-workbook.ts'

describe('a workbook is refused in a line', () => {
  const refusal = (bytes: Uint8Array) => {
    const { sheets, refused } = readWorkbook(bytes)
    assert.deepEqual(sheets, [])
    assert.match(refused ?? '', /^[^\n]{10,250}$/)
    return refused ?? ''
  }
  const ofCells = (cells: string) => zipOf(partsOf({ One: `<worksheet><sheetData>${cells}</sheetData></worksheet>` }))

  test('that is of the older kind, has a password, or is a zip file of something else', () => {
    assert.match(refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0])), /older kind, or has a password/)
    assert.match(refusal(zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }])), /no workbook/)
    const [first, ...rest] = partsOf({})
    assert.ok(first)
    assert.match(refusal(zipOf([{ ...first, lies: { flags: 1 } }, ...rest])), /has a password/)
  })

  test('that is cut short anywhere', () => {
    const whole = workbookOf({ One: [['URN']] })
    for (let length = 2; length < whole.length; length += 7) refusal(whole.subarray(0, length))
  })

  test('in which a letter was changed, which its checksum tells', () => {
    const parts = partsOf({ One: sheetXml([['PR1']]) })
    const changed = parts.map(part => ({
      ...part,
      bytes: Buffer.from(Buffer.from(part.bytes).toString().replace('PR1', 'PR2')),
    }))
    const last = parts.at(-1)
    assert.ok(last)
    assert.equal(readWorkbook(zipOf(changed)).sheets[0]?.rows[0]?.cells[0], 'PR2')
    const { bytes } = changed.at(-1) ?? last
    const crc = zipOf([last]).readUInt32LE(14)
    assert.match(refusal(zipOf([...changed.slice(0, -1), { name: last.name, bytes, lies: { crc } }])), /damaged/)
  })

  test('with document types or entities, declared or not', () => {
    const sheet = sheetXml([['URN']])
    const declared = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///secret">]>'
    assert.match(refusal(zipOf(partsOf({ One: declared + sheet.replace('URN', '&a;') }))), /document type/)
    assert.match(refusal(zipOf(partsOf({ One: sheet.replace('URN', '&a;') }))), /entity/)
    assert.match(refusal(zipOf(partsOf({ One: sheet }, `${declared}<sst/>`))), /document type/)
  })

  test('with rows and columns that no sheet has, or that are not in their order', () => {
    for (const row of ['-1', '0', '1048577', '9999999999', '1e3', 'x', ''])
      assert.match(refusal(ofCells(`<row r="${row}"><c><v>1</v></c></row>`)), /Row/, row)
    for (const cell of ['XFE1', 'AAAA1', '1', 'A', 'a1', 'A-1', ''])
      assert.match(refusal(ofCells(`<row r="1"><c r="${cell}"><v>1</v></c></row>`)), /Cell/, cell)
    assert.match(refusal(ofCells('<row r="2"/><row r="2"/>')), /cannot follow/)
    assert.match(refusal(ofCells('<row><c r="B1"/><c r="B1"/></row>')), /order/)
  })

  test('with more cells than any list, though few are filled', () => {
    const far = Array.from({ length: 200 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`)
    assert.equal(readWorkbook(ofCells(far[0] ?? '')).sheets[0]?.rows[0]?.cells.length, 2 ** 14)
    assert.match(refusal(ofCells(far.join(''))), /more cells/)
  })

  test('with a text no cell can hold, or elements nested without end', () => {
    assert.match(refusal(ofCells(`<row><c t="str"><v>${'x'.repeat(40_000)}</v></c></row>`)), /longer/)
    assert.match(refusal(ofCells('<row>'.repeat(100))), /cannot follow|nested/)
    assert.match(refusal(ofCells('<a>'.repeat(100) + '</a>'.repeat(100))), /nested/)
  })

  /** What takes a bomb in must refuse it at once, and set nothing like its size aside. */
  const refusedAtOnce = (bytes: Uint8Array, why: RegExp) => {
    const [began, before] = [performance.now(), process.memoryUsage().rss]
    assert.match(refusal(bytes), why)
    assert.ok(performance.now() - began < 20_000)
    assert.ok(process.memoryUsage().rss - before < 256 * 2 ** 20)
  }
  const withSheet = (packed: Uint8Array, size: number) =>
    zipOf([
      ...partsOf({ One: '' }).slice(0, -1),
      { name: 'xl/worksheets/sheet1.xml', bytes: new Uint8Array(), packed, lies: { size } },
    ])

  test('that inflates from four megabytes to four gigabytes, whatever it says', () => {
    const block = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH })
    const bomb = Buffer.concat([...Array.from({ length: 4096 }, () => block), deflateRawSync(Buffer.from(' '))])
    refusedAtOnce(withSheet(bomb, 2 ** 32 - 1), /megabytes/)
    refusedAtOnce(withSheet(bomb, 100), /larger than it says/)
    refusedAtOnce(withSheet(bomb, 60 * 2 ** 20), /larger than it says/)
  })

  test('that inflates from kilobytes to gigabytes, hundreds of sheets lying one upon the other', () => {
    const sheet = Buffer.from(`<worksheet>${`<a b="${' '.repeat(1000)}"/>`.repeat(30_000)}</worksheet>`)
    const packed = deflateRawSync(sheet)
    const xml = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`Sheet ${at}`, '']))
    const [parts, sheets] = [partsOf(xml).slice(0, -150), partsOf(xml).slice(-150)]
    const [first, ...rest] = sheets.map(part => ({ ...part, bytes: sheet, packed }))
    assert.ok(first)
    const at = zipOf(parts).readUInt32LE(zipOf(parts).length - 6)
    const above = rest.map(part => ({ ...part, packed: new Uint8Array(), lies: { packed: packed.length, at } }))
    const bomb = zipOf([...parts, first, ...above])
    assert.ok(bomb.length < 150_000 && sheet.length * 150 > 4 * 2 ** 30)
    refusedAtOnce(bomb, /megabytes/)
  })

  test('that has millions of elements in a few kilobytes', () => {
    const sheet = Buffer.from(`<worksheet>${'<a/>'.repeat(6_000_000)}</worksheet>`)
    const whole = zipOf([...partsOf({ One: '' }).slice(0, -1), { name: 'xl/worksheets/sheet1.xml', bytes: sheet }])
    assert.ok(whole.length < 50_000)
    refusedAtOnce(whole, /elements/)
  })

  test('that names one sheet hundreds of times, has two parts of one name, or thousands', () => {
    const sheets = '<sheet name="a" r:id="rId1"/>'.repeat(300)
    const many = partsOf({ a: sheetXml([['x']]) }).map(part =>
      part.name === 'xl/workbook.xml'
        ? { ...part, bytes: Buffer.from(`<workbook><sheets>${sheets}</sheets></workbook>`) }
        : part,
    )
    assert.match(refusal(zipOf(many)), /two sheets/)
    const parts = partsOf({})
    assert.match(refusal(zipOf([...parts, ...parts])), /two parts/)
    assert.match(refusal(zipOf(parts, 65_000)), /65000 parts/)
  })
})
