import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asDay } from './as-day.ts'

describe('a day in a file of the return', () => {
  test('is written DD/MM/YYYY, and may leave out the noughts', () => {
    assert.equal(asDay('04/06/2026'), '2026-06-04')
    assert.equal(asDay('4/6/2026'), '2026-06-04')
    assert.equal(asDay('29/02/2024'), '2024-02-29')
  })

  test('is none where the calendar has no such day', () => {
    for (const text of ['31/06/2026', '29/02/2026', '00/01/2026', '01/13/2026']) assert.equal(asDay(text), null, text)
  })

  test('is none before 1900 or after 2199', () => {
    assert.equal(asDay('31/12/1899'), null)
    assert.equal(asDay('01/01/2200'), null)
  })

  test('is none where it is written another way', () => {
    for (const text of ['', '2026-06-04', '04.06.2026', '04/06/26', '04/06/2026 00:00', ' 04/06/2026'])
      assert.equal(asDay(text), null, text)
  })

  test('is answered alike however often it is asked', () => {
    assert.deepEqual([asDay('31/06/2026'), asDay('31/06/2026')], [null, null])
    assert.deepEqual([asDay('30/06/2026'), asDay('30/06/2026')], ['2026-06-30', '2026-06-30'])
  })
})
