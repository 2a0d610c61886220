import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isEnough, readSearch, type SearchTerms } from './search-terms.ts'

const today = '2026-11-22'
const nothing: SearchTerms = {
  words: [],
  born_from: null,
  born_to: null,
  swapped: null,
  postcode: null,
  outward: null,
  numbers: [],
  reference: null,
}
const bornOn = (day: string, swapped: string | null = null) => ({ ...nothing, born_from: day, born_to: day, swapped })

const READ: Record<string, SearchTerms> = {
  okafor: { ...nothing, words: ['okafor'] },
  'Leo O’Brien-Smith': { ...nothing, words: ['Leo', 'OBrienSmith'] },
  '7/5/2019': bornOn('2019-05-07', '2019-07-05'),
  '7.5.19': bornOn('2019-05-07', '2019-07-05'),
  '07 05 2019': bornOn('2019-05-07', '2019-07-05'),
  '7 May 2019': bornOn('2019-05-07', '2019-07-05'),
  '7th of may, 2019': bornOn('2019-05-07', '2019-07-05'),
  'May 7 2019': bornOn('2019-05-07', '2019-07-05'),
  '2019-05-07': bornOn('2019-05-07', '2019-07-05'),
  '07052019': bornOn('2019-05-07', '2019-07-05'),
  '25/12/87': bornOn('1987-12-25'),
  '12/25/2019': bornOn('2019-12-25'),
  'okafor 2019': { ...nothing, words: ['okafor'], born_from: '2019-01-01', born_to: '2019-12-31' },
  'okafor aged 7': { ...nothing, words: ['okafor'], born_from: '2018-11-23', born_to: '2019-11-22' },
  'may 2019': { ...nothing, words: ['may'], born_from: '2019-01-01', born_to: '2019-12-31' },
  'AL1 4QX': { ...nothing, postcode: 'AL1 4QX' },
  al14qx: { ...nothing, postcode: 'AL1 4QX' },
  'marsh AL1': { ...nothing, words: ['marsh'], outward: 'AL1' },
  '943 476 5919': { ...nothing, numbers: ['9434765919'] },
  A123456789012: { ...nothing, numbers: ['A123456789012'] },
  'L-2209': { ...nothing, numbers: ['L-2209'] },
  '100234': { ...nothing, reference: 100234 },
  '#100234': { ...nothing, reference: 100234 },
  'leo 7/5/2019 al1': { ...bornOn('2019-05-07', '2019-07-05'), words: ['leo'], outward: 'AL1' },
}

describe('what was typed into the search box', () => {
  for (const [typed, terms] of Object.entries(READ))
    test(`“${typed}” is understood`, () => assert.deepEqual(readSearch(typed, today), terms))

  test('a year, an age or an outward postcode alone would find too many', () => {
    for (const typed of ['2019', 'AL1', '', 'a', '7']) assert.equal(isEnough(readSearch(typed, today)), false, typed)
    for (const typed of ['ng', '7/5/2019', 'AL1 4QX', '100234'])
      assert.equal(isEnough(readSearch(typed, today)), true, typed)
  })
})
