import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  hoursAfter,
  hoursBetween,
  isPlainDate,
  isWeekend,
  londonDate,
  londonMoment,
  londonTime,
  monthsBetween,
} from './plain-date.ts'

const someDay = fc.integer({ min: 0, max: 60_000 }).map(count => addDays('1950-01-01', count))

describe('a date', () => {
  test('is a real day, written year first', () => {
    assert.equal(isPlainDate('2026-11-22'), true)
    assert.equal(isPlainDate('2028-02-29'), true)
    for (const wrong of [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '22/11/2026',
      '2026-11-2',
      '',
      null,
      20261122,
    ])
      assert.equal(isPlainDate(wrong), false, String(wrong))
  })

  test('is not a slip of the keyboard centuries away', () => {
    assert.equal(isPlainDate('0026-11-22'), false)
    assert.equal(isPlainDate('9999-12-31'), false)
  })

  test('moves by days and months as the calendar of the runtime has it', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        const plain = Temporal.PlainDate.from(date)
        assert.equal(addDays(date, count), plain.add({ days: count }).toString())
        assert.equal(addMonths(date, count % 300), plain.add({ months: count % 300 }).toString())
        assert.equal(daysBetween(date, addDays(date, count)), count)
      }),
    )
  })

  test('is at the weekend on a Saturday or a Sunday, whatever the century', () => {
    // 3 April 2026 is Good Friday; 29 December 1900 was a Saturday.
    assert.deepEqual(
      ['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '1900-12-28', '1900-12-29'].map(isWeekend),
      [false, true, true, false, false, true],
    )
  })
})

describe('months', () => {
  test('keep the day of the month, or the last day of a shorter month', () => {
    assert.equal(addMonths('2027-08-31', 6), '2028-02-29')
    assert.equal(addMonths('2026-08-31', 6), '2027-02-28')
    assert.equal(addMonths('2026-01-15', -2), '2025-11-15')
  })

  test('added are the months between, forward or back', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -240, max: 240 }), (date, count) => {
        assert.equal(Math.abs(monthsBetween(date, addMonths(date, count))), Math.abs(count))
      }),
    )
  })

  test('between two days are whole: one more would pass the later day', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const months = monthsBetween(early, late)
        assert.ok(addMonths(early, months) <= late && late < addMonths(early, months + 1))
      }),
    )
  })

  test('never put a later start earlier', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), fc.integer({ min: -60, max: 60 }), (date, later, count) => {
        assert.ok(addMonths(date, count) <= addMonths(addDays(date, later), count))
      }),
    )
  })
})

describe('age', () => {
  test('goes up on the birthday', () => {
    assert.equal(ageOn('2022-05-07', '2026-05-06'), 3)
    assert.equal(ageOn('2022-05-07', '2026-05-07'), 4)
  })

  test('goes up on 1 March for a child born on 29 February, except in a leap year', () => {
    assert.equal(ageOn('2008-02-29', '2026-02-28'), 17)
    assert.equal(ageOn('2008-02-29', '2026-03-01'), 18)
    assert.equal(ageOn('2008-02-29', '2028-02-29'), 20)
  })

  test('is 0 on the day of birth and -1 before it', () => {
    assert.equal(ageOn('2026-11-22', '2026-11-22'), 0)
    assert.equal(ageOn('2026-11-22', '2026-11-21'), -1)
  })
})

describe('moments', () => {
  test('belong to the day it was in London', () => {
    assert.equal(londonDate('2026-06-30T23:30:00.000Z'), '2026-07-01')
    assert.equal(londonDate('2026-11-30T23:30:00.000Z'), '2026-11-30')
    assert.equal(londonTime('2026-06-30T23:30:59.999Z'), '00:30')
  })

  test('belong to the day the calendar says, at every hour of every year', () => {
    const someMoment = fc.date({ min: new Date('1900-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(someMoment, date => {
        const moment = date.toISOString()
        const inLondon = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London')
        assert.equal(londonDate(moment), inLondon.toPlainDate().toString())
      }),
    )
    assert.equal(londonDate('1947-05-31T22:30:00.000Z'), '1947-06-01')
  })

  test('are found from a London date and time', () => {
    assert.equal(londonMoment('2026-11-22', '09:12'), '2026-11-22T09:12:00.000Z')
    assert.equal(londonMoment('2026-06-22', '09:12'), '2026-06-22T08:12:00.000Z')
  })

  test('at a time that came twice are the first of them, and at one that never came an hour later', () => {
    assert.equal(londonMoment('2026-10-25', '01:30'), '2026-10-25T00:30:00.000Z')
    assert.equal(londonTime(londonMoment('2026-03-29', '01:30')), '02:30')
  })

  test('move by elapsed hours, whatever the clock on the wall did', () => {
    assert.equal(hoursAfter('2026-03-27T22:30:00.000Z', 72), '2026-03-30T22:30:00.000Z')
    assert.equal(hoursBetween('2026-03-27T22:30:00.000Z', '2026-03-30T22:30:00.000Z'), 72)
    assert.equal(hoursBetween('2026-03-27T10:00:00.000Z', '2026-03-27T08:30:00.000Z'), -1.5)
  })
})
