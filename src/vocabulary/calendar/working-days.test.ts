import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { BANK_HOLIDAYS } from './bank-holidays.ts'
import { addDays } from './plain-date.ts'
import { isWorkingDay, workingDayOnOrBefore, workingDaysAfter, workingDaysBetween } from './working-days.ts'

const someDay = fc.integer({ min: 0, max: 7669 }).map(count => addDays('2015-01-01', count))
const someCount = fc.integer({ min: -90, max: 90 })
const someHolidays = fc.uniqueArray(someDay, { maxLength: 30 }).map(days => new Set(days))
const holidayDates = new Set(BANK_HOLIDAYS.map(([date]) => date))

/** The definition of clocks.md by the calendar's own weekdays, one day at a time. */
const plainlyWorking = (date: string, extra: ReadonlySet<string>) =>
  Temporal.PlainDate.from(date).dayOfWeek <= 5 && !holidayDates.has(date) && !extra.has(date)

const countedSlowly = (start: string, count: number, extra: ReadonlySet<string>) => {
  let date = start
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, Math.sign(count))
    if (plainlyWorking(date, extra)) left -= 1
  }
  return date
}

describe('a working day', () => {
  test('is Monday to Friday', () => {
    assert.equal(isWorkingDay('2026-11-20'), true)
    assert.equal(isWorkingDay('2026-11-21'), false)
    assert.equal(isWorkingDay('2026-11-22'), false)
  })

  test('is not a bank holiday in England, nor the day that stands in for one', () => {
    assert.equal(isWorkingDay('2026-04-03'), false)
    assert.equal(isWorkingDay('2026-12-28'), false)
  })

  test('may be a bank holiday in Scotland or Northern Ireland', () => {
    assert.equal(isWorkingDay('2026-01-02'), true)
    assert.equal(isWorkingDay('2026-03-17'), true)
    assert.equal(isWorkingDay('2026-11-30'), true)
  })

  test('is not a holiday an administrator has added', () => {
    assert.equal(isWorkingDay('2026-03-03', new Set(['2026-03-03'])), false)
  })

  test('is known by its weekday alone outside the years of the list', () => {
    assert.equal(isWorkingDay('2014-12-25'), true)
    assert.equal(isWorkingDay('1970-01-03'), false)
    assert.equal(isWorkingDay('1969-12-29'), true)
  })

  test('is not guessed at before 1900 or after 2199', () => {
    assert.throws(() => isWorkingDay('0026-11-22'), RangeError)
    assert.throws(() => workingDaysAfter('2199-12-30', 45), RangeError)
    assert.throws(() => workingDaysAfter('1900-01-02', -45), RangeError)
  })
})

describe('working days elapsed, the examples of domain/clocks.md', () => {
  test('assessment from start: 45, in time', () => {
    assert.equal(workingDaysBetween('2026-03-02', '2026-05-07'), 45)
  })

  test('the same assessment from referral two weeks earlier: 55, not in time', () => {
    assert.equal(workingDaysBetween('2026-02-16', '2026-05-07'), 55)
  })

  test('started and finished the same day: 0', () => {
    assert.equal(workingDaysBetween('2026-03-02', '2026-03-02'), 0)
  })

  test('initial conference on Mon 23 Nov 2026, strategy discussion on Wed 4 Nov: 13, in time', () => {
    assert.equal(workingDaysBetween('2026-11-04', '2026-11-23'), 13)
  })
})

describe('counting working days', () => {
  test('agrees with going through the calendar a day at a time, with and without added holidays', () => {
    fc.assert(
      fc.property(someDay, someCount, someHolidays, (start, count, extra) => {
        assert.equal(workingDaysAfter(start, count), countedSlowly(start, count, new Set()))
        assert.equal(workingDaysAfter(start, count, extra), countedSlowly(start, count, extra))
        assert.equal(isWorkingDay(start, extra), plainlyWorking(start, extra))
      }),
      { numRuns: 300 },
    )
  })

  test('there and back gives the same number', () => {
    fc.assert(
      fc.property(someDay, someCount, someHolidays, (start, count, extra) => {
        assert.equal(workingDaysBetween(start, workingDaysAfter(start, count, extra), extra), count)
      }),
    )
  })

  test('back from a working day and forward again is the same day', () => {
    fc.assert(
      fc.property(someDay, someCount, someHolidays, (day, count, extra) => {
        fc.pre(isWorkingDay(day, extra))
        assert.equal(workingDaysAfter(workingDaysAfter(day, count, extra), -count, extra), day)
      }),
    )
  })

  test('never lands on a day that is not worked', () => {
    fc.assert(
      fc.property(someDay, someCount, someHolidays, (start, count, extra) => {
        fc.pre(count !== 0)
        assert.equal(isWorkingDay(workingDaysAfter(start, count, extra), extra), true)
      }),
    )
  })

  test('a later start is never due earlier, and one more day is always later', () => {
    fc.assert(
      fc.property(someDay, someDay, someCount, someHolidays, (one, other, count, extra) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        assert.ok(workingDaysAfter(early, count, extra) <= workingDaysAfter(late, count, extra))
        assert.ok(workingDaysAfter(one, count, extra) < workingDaysAfter(one, count + 1, extra))
      }),
    )
  })

  test('from the day itself, 0 is the day itself, worked or not', () => {
    assert.equal(workingDaysAfter('2026-11-22', 0), '2026-11-22')
  })
})

describe('the day to book by', () => {
  test('is the day itself when it is worked', () => {
    assert.equal(workingDayOnOrBefore('2026-11-20'), '2026-11-20')
  })

  test('is the Friday before a review due on Sunday 28 February 2027', () => {
    assert.equal(workingDayOnOrBefore('2027-02-28'), '2027-02-26')
  })

  test('is before the holidays when it falls among them', () => {
    assert.equal(workingDayOnOrBefore('2026-12-28'), '2026-12-24')
    assert.equal(workingDayOnOrBefore('2026-12-28', new Set(['2026-12-24'])), '2026-12-23')
  })
})
