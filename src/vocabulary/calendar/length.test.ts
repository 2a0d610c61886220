import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { timescale } from '../codesets/timescales.ts'
import { dueAfter, dueAtAfter, sayLength } from './length.ts'

const due = (id: string, start: string) => dueAfter(start, timescale(id))

describe('lengths in other units', () => {
  test('a report is due 2 working days before a conference on the Tuesday after Easter', () => {
    assert.equal(due('CP-06', '2026-04-07'), '2026-04-01')
  })

  test('a thing due on the same day is due on the day itself, weekend or not', () => {
    assert.equal(due('LA-16', '2026-11-22'), '2026-11-22')
  })

  test('by age 17 is the 17th birthday, and 1 March for a child born on 29 February', () => {
    assert.equal(due('CL-09', '2010-05-06'), '2027-05-06')
    assert.equal(due('CL-09', '2008-02-29'), '2025-03-01')
  })

  test('20 school days are counted past the half-term an authority has entered', () => {
    const halfTerm = new Set(['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30'])
    assert.equal(dueAfter('2026-10-05', timescale('ED-03'), halfTerm), '2026-11-09')
  })

  test('once a term is by the end of the term, and August belongs to the autumn', () => {
    assert.equal(due('ED-02', '2026-09-03'), '2026-12-31')
    assert.equal(due('ED-02', '2027-01-05'), '2027-03-31')
    assert.equal(due('ED-02', '2026-08-03'), '2026-12-31')
    assert.equal(dueAfter('2026-09-03', { amount: 3, unit: 'per_term' }), '2027-07-31')
  })

  test('hours are counted from a moment and days from a day, never the other way', () => {
    assert.throws(() => due('MI-02', '2026-11-22'), RangeError)
    assert.throws(() => dueAtAfter('2026-11-22T09:00:00.000Z', timescale('AS-01')), RangeError)
  })

  test('a holiday an administrator adds moves the day', () => {
    assert.equal(dueAfter('2026-03-02', timescale('FD-02'), new Set(['2026-03-03'])), '2026-03-04')
  })
})

test('a length is said as people say it', () => {
  assert.equal(sayLength(timescale('AS-01')), '45 working days')
  assert.equal(sayLength(timescale('FD-02')), '1 working day')
  assert.equal(sayLength(timescale('CP-06')), '2 working days before')
  assert.equal(sayLength(timescale('MI-02')), '72 hours')
  assert.equal(sayLength(timescale('LA-16')), 'the same day')
  assert.equal(sayLength(timescale('CL-09')), 'by age 17')
  assert.equal(sayLength(timescale('ED-02')), 'once a term')
  assert.equal(sayLength({ amount: 2, unit: 'per_term' }), 'every 2 terms')
})
