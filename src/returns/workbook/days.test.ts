import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dayOf, showsDay } from './days.ts'

describe('a day of a spreadsheet', () => {
  test('is counted from the first of 1900, past a 29 February there never was', () => {
    assert.deepEqual(
      [1, 59, 60, 61, 45291, 45291.99].map(serial => dayOf(serial, false)),
      ['1900-01-01', '1900-02-28', null, '1900-03-01', '2023-12-31', '2023-12-31'],
    )
  })

  test('is counted from 1904 in a workbook that says so', () => {
    assert.deepEqual(
      [1, 60, 43829].map(serial => dayOf(serial, true)),
      ['1904-01-02', '1904-03-01', '2023-12-31'],
    )
  })

  test('is none before the count begins, nor after 2199', () => {
    assert.deepEqual(
      [0, 0.5, -1, 109_574, 109_575, Number.NaN, 1e308].map(serial => dayOf(serial, false)),
      [null, null, null, '2199-12-31', null, null, null],
    )
    assert.equal(dayOf(109_574, true), null)
  })
})

test('a format shows a day where it has a day, a month or a year that is no word, no colour and no minute', () => {
  const days = ['dd/mm/yyyy', 'd\\ mmmm', '[$-F800]dddd, mmmm dd, yyyy', 'mmm-yy', 'mmmm', 'yyyy-mm-dd hh:mm']
  const others = ['General', '0.00', 'h:mm', '[h]:mm:ss', 'mm:ss', '0" days"', '[Red]0', '0_d', '\\d0', '#,##0.00']
  assert.deepEqual(days.map(showsDay), Array(days.length).fill(true))
  assert.deepEqual(others.map(showsDay), Array(others.length).fill(false))
})
