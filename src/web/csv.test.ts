import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { csvOf } from './csv.ts'

const lineOf = (value: string | number | boolean | null) => csvOf(['says'], [[value]]).split('\r\n')[1]

describe('a list as CSV', () => {
  test('has its headings first, a line a row, and nothing where nothing is known', () =>
    assert.equal(
      csvOf(
        ['child', 'age', 'is_lead'],
        [
          ['Leo Marsh', 4, true],
          ['Ava', null, false],
        ],
      ),
      '\uFEFFchild,age,is_lead\r\nLeo Marsh,4,true\r\nAva,,false\r\n',
    ))

  test('keeps commas, quotes, semicolons and new lines inside their cell', () => {
    assert.equal(lineOf('Marsh, Leo'), '"Marsh, Leo"')
    assert.equal(lineOf('He said "no"'), '"He said ""no"""')
    assert.equal(lineOf('seen;=1+1'), '"seen;=1+1"')
    assert.match(csvOf(['says'], [['one\ntwo']]), /"one\ntwo"/)
  })

  test('writes as text whatever a spreadsheet would run', () => {
    for (const text of ['=HYPERLINK(1)', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1+1', '＝1+1', '\r=1', '\n=1'])
      assert.match(csvOf(['says'], [[text]]), /^\uFEFFsays\r\n"?'/, JSON.stringify(text))
    assert.equal(lineOf(-5), '-5')
  })
})
