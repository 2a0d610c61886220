import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { packPeriod, sayPeriod } from './period.ts'

const pack = (meeting_on: string, issued_on: string) => ({
  meeting_on,
  issued_on,
  created_at: `${issued_on}T10:00:00.000Z`,
})

describe('what a pack tells of', () => {
  test('begins when the last pack for an earlier meeting was issued, not one for the same meeting', () => {
    const issued = [
      pack('2026-12-08', '2026-11-30'),
      pack('2026-10-27', '2026-10-21'),
      pack('2026-10-27', '2026-10-19'),
      pack('2026-09-15', '2026-09-08'),
    ]
    const period = packPeriod(issued, '2026-12-08', '2026-12-02')
    assert.equal(period.since, '2026-10-21T10:00:00.000Z')
    assert.equal(sayPeriod(period), 'since the pack of Tue 27 Oct 2026 was issued on Wed 21 Oct 2026')
    assert.equal(packPeriod(issued, '2026-10-27', '2026-10-21').from_on, '2026-09-08')
  })

  test('begins on the day a pack was issued, where it was put into the record later', () => {
    const late = { ...pack('2026-10-27', '2026-10-21'), created_at: '2026-12-01T10:00:00.000Z' }
    assert.equal(packPeriod([late], '2026-12-08', '2026-12-02').since, '2026-10-20T23:00:00.000Z')
  })

  test('is the last three months where there was no pack before, by the calendar of London', () => {
    const period = packPeriod([], '2026-12-08', '2026-11-22')
    assert.equal(period.since, '2026-08-21T23:00:00.000Z')
    assert.equal(sayPeriod(period), 'in the three months from Sat 22 Aug 2026')
  })
})
