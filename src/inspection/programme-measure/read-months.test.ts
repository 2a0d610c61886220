import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { definedBy, loadedFigure, loadedPoints, type ProgrammeMeasure } from './programme-measure.ts'
import { readMonths } from './read-months.ts'

const MATCHED: ProgrammeMeasure = {
  id: '00000000-0000-4000-8000-000000000001',
  version: 1,
  code: 'PM1',
  name: 'Children are matched in time',
  counts: 'Children matched.',
  meets: 'In time.',
  source: 'The permanence team',
  unit: 'percent',
  better: 'higher',
}
const HOMES: ProgrammeMeasure = {
  ...MATCHED,
  id: '00000000-0000-4000-8000-000000000002',
  code: 'PM2',
  name: 'New homes',
  unit: 'count',
}
const GIVEN = { measures: [MATCHED, HOMES], today: '2026-11-22' }

const read = (...rows: string[]) =>
  readMonths(Buffer.from(['measure,month,numerator,denominator', ...rows].join('\n')), GIVEN)

describe('a file of months', () => {
  test('names a measure by its code or its name, and a month as people write one', () => {
    const { months, faults } = read(
      'pm1,2026-10,18,40',
      'Children are matched in time,30/09/2026,17,40',
      'PM2,2026-10-31,3,',
    )
    assert.deepEqual(faults, [])
    assert.deepEqual(
      months.map(({ month, numerator, denominator }) => [month, numerator, denominator]),
      [
        ['2026-10-01', 18, 40],
        ['2026-09-01', 17, 40],
        ['2026-10-01', 3, 3],
      ],
    )
  })

  test('with a fault gives each by its row and column', () =>
    assert.deepEqual(
      read(
        'PM9,2026-10,1,2',
        'PM1,October,1,2',
        'PM1,2026-11,1,2',
        'PM1,2026-10,5,4',
        'PM1,2026-09,x,',
        'PM1,2026-08,1,2',
        'PM1,2026-08,1,2',
      ).faults,
      [
        'Row 2, measure: the programme has no measure “PM9”',
        'Row 3, month: “October” is not a month: write 2026-10',
        'Row 4, month: 2026-11 is not over yet',
        'Row 5, numerator: 5 of 4 is more than all of them',
        'Row 6, numerator: “x” is not a whole number',
        'Row 8, month: row 7 gives this month already',
      ],
    ))

  test('without rows, or without a column it needs, is refused', () => {
    assert.deepEqual(readMonths(Buffer.from(''), GIVEN).faults, ['The file is empty'])
    assert.deepEqual(read().faults, ['The file holds no month'])
    assert.deepEqual(readMonths(Buffer.from('measure,month\nPM1,2026-10'), GIVEN).faults, [
      'Row 1: there is no column numerator',
    ])
  })
})

describe('what was loaded', () => {
  const loaded = (month: string, numerator: number) => ({
    month,
    numerator,
    denominator: 40,
    loaded_by: 'Peter Naylor',
    loaded_at: '2026-11-04T09:00:00.000Z',
    was: [],
  })
  const measure = definedBy(MATCHED)
  const all = [loaded('2026-07-01', 16), loaded('2026-09-01', 18)]

  test('is today the last month that had ended, whenever it was', () => {
    assert.equal(loadedFigure(measure, all, '2026-11-22')?.says, '45% (18 of 40)')
    assert.equal(loadedFigure(measure, all, '2026-09-29')?.says, '40% (16 of 40)')
    assert.equal(loadedFigure(measure, all, '2026-07-30'), undefined)
  })

  test('is drawn with its gaps, but without the last months that have not come yet, two at most', () => {
    const drawn = (asAt: string) =>
      loadedPoints(measure, all, { asAt, count: 5 }).map(({ label, value }) => [label, value])
    assert.deepEqual(drawn('2026-11-22'), [
      ['Jun 2026', null],
      ['Jul 2026', 40],
      ['Aug 2026', null],
      ['Sep 2026', 45],
    ])
    assert.deepEqual(drawn('2027-02-22').at(-1), ['Nov 2026', null])
  })
})
