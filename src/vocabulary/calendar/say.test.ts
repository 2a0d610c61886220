import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sayAge, sayDate, sayDay, sayDue, sayLeft, sayMoment, saySince } from './say.ts'

test('a date is said with its day of the week', () => {
  assert.equal(sayDate('2026-05-07'), 'Thu 7 May 2026')
  assert.equal(sayDay('2026-11-22'), 'Sun 22 Nov')
  assert.equal(sayDate('1969-07-20'), 'Sun 20 Jul 1969')
})

test('a moment is said by a London clock', () => {
  assert.equal(sayMoment('2026-05-07T09:42:00.000Z'), 'Thu 7 May 2026, 10:42')
  assert.equal(sayMoment('2026-05-07T23:05:00.000Z'), 'Fri 8 May 2026, 00:05')
})

describe('an age is said in the largest unit that tells something', () => {
  const today = '2026-11-22'
  for (const [date_of_birth, said] of [
    ['2022-11-22', '4 years'],
    ['2025-11-22', '1 year'],
    ['2025-11-23', '11 months'],
    ['2026-04-20', '7 months'],
    ['2026-10-22', '1 month'],
    ['2026-10-30', '3 weeks'],
    ['2026-11-20', '2 days'],
    ['2026-11-22', 'born today'],
    ['2027-01-10', 'unborn'],
    [null, 'age not known'],
  ] as const)
    test(`${date_of_birth ?? 'no date'}: ${said}`, () => assert.equal(sayAge(date_of_birth, today), said))
})

describe('when something is due is said in working days', () => {
  for (const [today, due_on, said] of [
    ['2026-05-07', '2026-05-07', 'today'],
    ['2026-05-07', '2026-05-08', 'tomorrow'],
    ['2026-05-01', '2026-05-05', 'in 1 working day'],
    ['2026-05-07', '2026-05-12', 'in 3 working days'],
    ['2026-05-12', '2026-05-06', 'overdue by 4 working days'],
    ['2026-05-08', '2026-05-07', 'overdue by 1 working day'],
    ['2026-05-10', '2026-05-08', 'overdue by 2 days'],
    ['2026-05-08', '2026-05-10', 'in 2 days'],
  ] as const)
    test(`on ${today}, due ${due_on}: ${said}`, () => assert.equal(sayDue(due_on, today), said))
})

describe('how long ago is said roughly, as people say it', () => {
  const today = '2026-11-22'
  for (const [date, said] of [
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-19', '3 days ago'],
    ['2026-11-09', '13 days ago'],
    ['2026-11-08', '2 weeks ago'],
    ['2026-10-15', '5 weeks ago'],
    ['2026-08-23', '13 weeks ago'],
    ['2026-07-10', '4 months ago'],
    ['2024-11-22', '2 years ago'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-25', 'in 3 days'],
  ] as const)
    test(`${date}: ${said}`, () => assert.equal(saySince(date, today), said))
})

describe('how long is left is said in hours and minutes', () => {
  for (const [now, said] of [
    ['2026-11-22T10:00:00.000Z', '1 hour 30 minutes'],
    ['2026-11-22T10:29:59.000Z', '1 hour'],
    ['2026-11-22T10:52:00.000Z', '38 minutes'],
    ['2026-11-22T11:28:10.000Z', '1 minute'],
    ['2026-11-22T11:29:01.000Z', 'less than a minute'],
    ['2026-11-21T11:30:00.000Z', '24 hours'],
  ] as const)
    test(`at ${now}: ${said}`, () => assert.equal(sayLeft('2026-11-22T11:30:00.000Z', now), said))
})
