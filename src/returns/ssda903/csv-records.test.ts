import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { recordsIn } from './csv-records.ts'

/** Each row as it stands, with the second of its cells. */
const found = (text: string, cell = 1) => {
  const bytes = Buffer.from(text)
  const rows: string[][] = []
  const isFound = recordsIn(bytes, { from: 0, delimiter: ','.charCodeAt(0), cell }, (start, end, from, to) => {
    rows.push([bytes.toString('utf8', start, end), from < 0 ? 'none' : bytes.toString('utf8', from, to)])
  })
  return isFound ? rows : null
}

describe('the rows of a file by its bytes', () => {
  test('end as lines end on any machine, and the last with the file', () =>
    assert.deepEqual(found('a,b\nc,d\r\ne,f\rg,h'), [
      ['a,b\n', 'b'],
      ['c,d\r\n', 'd'],
      ['e,f\r', 'f'],
      ['g,h', 'h'],
    ]))

  test('are left out where they are empty: without cells, of empty ones, of spaces and of empty quotes', () =>
    assert.deepEqual(found('\n,,\n \t,\n"",""\na,b\n\n'), [['a,b\n', 'b']]))

  test('may be shorter than the cell that is asked for, or begin with an empty one', () =>
    assert.deepEqual(found('a\n,b,c\n,,d\n'), [
      ['a\n', 'none'],
      [',b,c\n', 'b'],
      [',,d\n', ''],
    ]))

  test('hold new lines, commas and quotes within quotes', () =>
    assert.deepEqual(found('"a\nb","c,""d"\ne,f\n'), [
      ['"a\nb","c,""d"\n', '"c,""d"'],
      ['e,f\n', 'f'],
    ]))

  test('hold quotes also after the cell that is asked for', () =>
    assert.deepEqual(found('a,b,"c\nd"\ne,f\n', 0), [
      ['a,b,"c\nd"\n', 'a'],
      ['e,f\n', 'e'],
    ]))

  test('are not told where quotes do not match, stand within a cell, or are followed by something', () => {
    for (const text of ['"a,b\n', 'a,b"c\n', '"a"b,c\n', 'a,b\nc,"d', 'a, "b"\n', 'a,b,c"d\n'])
      assert.equal(found(text), null, text)
  })

  test('are not told where a row may be of spaces in letters that are not plain', () => {
    assert.equal(found('\u00a0,\n'), null)
    assert.deepEqual(found('é,\u00a0\nb,c\n'), null)
    assert.deepEqual(found('é,b\n'), [['é,b\n', 'b']])
  })
})
