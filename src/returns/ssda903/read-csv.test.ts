import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readTable } from './read-csv.ts'

const HEADINGS = 'CHILD,DOB,MISSING,MIS_START,MIS_END'
const read = (text: string | Uint8Array, name = 'missing.csv') => readTable({ name, bytes: Buffer.from(text) })
const said = (text: string | Uint8Array, name?: string) =>
  read(text, name).faults.map(({ row, column, says }) => [row, column, says])

describe('a file of the return', () => {
  test('is read with its columns in any order, in either case, by commas or semicolons', () => {
    const { table, rows, faults } = read('mis_start;Child;DOB;MISSING;MIS_END\r\n01/07/2026;a1;;m;\r\n')
    assert.deepEqual([table, rows.length, faults], ['Missing', 1, []])
    assert.deepEqual(Object.values(rows[0] ?? {}), ['Missing', 0, null, 'a1', null, 'M', '2026-07-01', null])
  })

  test('is read as UTF-8, with its mark or without, and else as Windows-1252', () => {
    const childIn = (bytes: Uint8Array) => read(bytes).rows[0]?.unread
    const row = `${HEADINGS}\n1,,M,1 – 2,\n`
    const windows = Buffer.from(row.replace('–', '\x96'), 'latin1')
    for (const bytes of [Buffer.from(row), Buffer.from(`\uFEFF${row}`), windows])
      assert.deepEqual(childIn(bytes), { MIS_START: '1 – 2' })
    assert.deepEqual(said(Buffer.concat([Buffer.from('\uFEFF'), windows])), [])
  })

  test('has its empty rows left out, and the others counted from nought', () =>
    assert.deepEqual(
      read(`${HEADINGS}\n\n1,,M,,\n,,,,\n2,,A,,\n`).rows.map(({ row }) => row),
      [0, 1],
    ))

  test('may be a heading alone', () => assert.deepEqual([read(HEADINGS).rows, said(HEADINGS)], [[], []]))

  test('is empty, and nothing else is said of it', () => {
    assert.deepEqual(said(''), [[null, null, 'The file is empty']])
    assert.deepEqual(said('\uFEFF\n , \n'), [[null, null, 'The file is empty']])
  })

  test('is not read where neither its name nor its columns are of the return', () => {
    const { table, rows, faults } = read('A,B\n1,2\n', 'notes.csv')
    assert.deepEqual([table, rows, faults.length], [null, [], 1])
    assert.equal(read(`${HEADINGS}\n1,,M,,\n`, 'notes.csv').table, 'Missing')
  })

  test('is read as far as it can be where a column is missing, surplus or there twice', () => {
    const text = 'CHILD,DOB,MISSING,MISSING,MIS_START,NOTE\n1,,M,A,,x\n'
    assert.deepEqual(said(text), [
      [null, 'MIS_END', 'There is no column MIS_END: it is read as blank'],
      [null, 'NOTE', 'NOTE is no column of Missing: it is not read'],
      [null, 'MISSING', 'MISSING is there twice: the first is read'],
    ])
    assert.equal(Object.values(read(text).rows[0] ?? {})[5], 'M')
  })

  test('has too many cells in a row, or too few', () =>
    assert.deepEqual(said(`${HEADINGS}\n1,,M,,,\n2,,M\n`), [
      [0, null, 'This row has 6 cells, and there are 5 columns'],
      [1, null, 'This row has 3 cells, and there are 5 columns'],
    ]))

  test('has quotes that do not match, in a row or in the headings', () => {
    assert.deepEqual(said(`${HEADINGS}\n1,,M,,\n2,,M,,"x\n`), [[1, null, 'Quotes in this row do not match']])
    assert.equal(said(`"${HEADINGS}\n1,,M,,\n`).at(-1)?.[2], 'Quotes in the headings do not match')
  })

  test('has an impossible day: said here where no rule looks at it, and kept for the rule where one does', () => {
    const text = `${HEADINGS}\n1,31/06/2010,M,31/06/2026,\n`
    assert.deepEqual(said(text), [[0, 'DOB', '“31/06/2010” is no day written DD/MM/YYYY']])
    assert.deepEqual(read(text).rows[0]?.unread, { DOB: '31/06/2010', MIS_START: '31/06/2026' })
  })

  test('may have fifty thousand columns: each that is none of the table is named', () => {
    const columns = Array.from({ length: 50_000 }, (_, n) => `C${n}`).join(',')
    assert.equal(said(`${columns}\n`).length, 50_005)
  })
})
