import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateBorne, saidDates } from './said-dates.ts'
import { visitDates } from './visit-dates.ts'

describe('the days of a visit', () => {
  const said: [string, string, string][] = [
    ['10 and 11 March 2026', '2026-03-10', '2026-03-11'],
    ['10 to 11 March 2026', '2026-03-10', '2026-03-11'],
    ['10–11 March 2026', '2026-03-10', '2026-03-11'],
    ['10—11 March 2026', '2026-03-10', '2026-03-11'],
    ['10-11 March 2026', '2026-03-10', '2026-03-11'],
    ['10 − 11 March 2026', '2026-03-10', '2026-03-11'],
    ['10 & 11 March 2026', '2026-03-10', '2026-03-11'],
    ['10th and 11th of March 2026', '2026-03-10', '2026-03-11'],
    ['Tuesday 10 and Wednesday 11 March 2026', '2026-03-10', '2026-03-11'],
    ['10, 11 and 12 March 2026', '2026-03-10', '2026-03-12'],
    ['31 March and 1 April 2026', '2026-03-31', '2026-04-01'],
    ['31 December 2025 and 2 January 2026', '2025-12-31', '2026-01-02'],
    ['4 February 2026', '2026-02-04', '2026-02-04'],
    ['10/03/2026 and 11/03/2026', '2026-03-10', '2026-03-11'],
    ['10-11/03/2026', '2026-03-10', '2026-03-11'],
    ['March 10 and 11, 2026', '2026-03-10', '2026-03-11'],
  ]
  for (const [words, start, end] of said) {
    test(words, () => {
      const dates = visitDates([`The fourth monitoring visit took place on ${words}.`], null)
      assert.deepEqual(dates, { start, end, inferred: false, others: [] })
    })
  }

  test('are not those of the inspection before, nor of another visit', () => {
    const text = [
      'Inspectors visited on 10 and 11 March 2026, after the last visit on 4 November 2025.',
      'It was judged inadequate at the inspection of 6 to 17 July 2023.',
    ]
    assert.deepEqual(visitDates(text, null), { start: '2026-03-10', end: '2026-03-11', inferred: false, others: [] })
  })

  test('take their year from the letter where they print none', () => {
    const dates = visitDates(['The visit was on 9 and 10 December.'], '2026-01-20')
    assert.deepEqual(dates, { start: '2025-12-09', end: '2025-12-10', inferred: true, others: [] })
    assert.equal(visitDates(['The visit was on 9 and 10 December.'], null).start, null)
  })

  test('are all said where two visits are told of', () => {
    const dates = visitDates(['Inspectors visited on 4 May 2025. They visited again on 9 May 2025.'], null)
    assert.deepEqual([dates.start, dates.others], ['2025-05-04', ['9 May 2025']])
  })

  test('are none where a day does not exist', () => {
    assert.deepEqual(
      saidDates('on 30 and 31 February 2026').map(each => each.start),
      [null],
    )
  })
})

describe('the day a letter bears', () => {
  const said: [string, string | null][] = [
    ['18 March 2026', '2026-03-18'],
    ['Date: 18 March 2026', '2026-03-18'],
    ['Published on 18 March 2026', '2026-03-18'],
    ['18th March, 2026', '2026-03-18'],
    ['18/03/2026', '2026-03-18'],
    ['By a reporter, 18 March 2026', '2026-03-18'],
    ['Inspectors came on 18 March 2026', null],
    ['Store Street', null],
  ]
  for (const [line, date] of said) test(line, () => assert.equal(dateBorne([line]), date))
})
