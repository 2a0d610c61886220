import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateRange, datesIn } from './dates.ts'

describe('the dates of an inspection', () => {
  const said: [string, string | null, string | null][] = [
    ['4 to 15 March 2019', '2019-03-04', '2019-03-15'],
    ['28 January 2019 to 1 February 2019', '2019-01-28', '2019-02-01'],
    ['21 November to 2 December 2022', '2022-11-21', '2022-12-02'],
    ['5 to 9 December 2022 and 14 to 15 February 2023', '2022-12-05', '2023-02-15'],
    ['12 December to 6 January 2023', '2022-12-12', '2023-01-06'],
    ['23–27 September 2024', '2024-09-23', '2024-09-27'],
    ['23rd to 27th Sept. 2024', '2024-09-23', '2024-09-27'],
    ['Monday 3 June 2024', '2024-06-03', '2024-06-03'],
    ['3 June, 2024 – 14 June, 2024', '2024-06-03', '2024-06-14'],
    ['12/09/2016 to 06/10/2016', '2016-09-12', '2016-10-06'],
    ['4 to 15 March', null, null],
    ['30 to 31 February 2020', null, null],
    ['to be agreed', null, null],
  ]
  for (const [words, start, end] of said) {
    test(`${words}: ${start ?? 'no first day'}, ${end ?? 'no last'}`, () => {
      assert.deepEqual(dateRange(words), { start, end })
    })
  }

  test('are found in the order they stand', () => {
    assert.deepEqual(datesIn('19 january 2018, then 2 May 2017'), ['2018-01-19', '2017-05-02'])
  })
})
