import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { timescale } from '../codesets/timescales.ts'
import { dueAfter, dueAtAfter } from './length.ts'
import { addDays, londonMoment } from './plain-date.ts'

const due = (id: string, start: string) => dueAfter(start, timescale(id))

describe('the worked examples of domain/clocks.md', () => {
  test('1. FD-02: Referral received on an ordinary Monday 2026-03-02, due Tue 03 Mar 2026', () => {
    assert.equal(due('FD-02', '2026-03-02'), '2026-03-03')
  })

  test('2. FD-02: Referral received Friday before a bank holiday weekend 2026-05-01, due Tue 05 May 2026 (Early May holiday Mon 4 May skipped)', () => {
    assert.equal(due('FD-02', '2026-05-01'), '2026-05-05')
  })

  test('3. FD-02: Referral received on Saturday 2026-05-02, due Tue 05 May 2026 (same due date as Friday case)', () => {
    assert.equal(due('FD-02', '2026-05-02'), '2026-05-05')
  })

  test('4. FD-02: Referral received Christmas Eve 2026-12-24, due Tue 29 Dec 2026 (25 Dec and substitute Mon 28 Dec skipped)', () => {
    assert.equal(due('FD-02', '2026-12-24'), '2026-12-29')
  })

  test('5. AS-01: Referral to assessment end 2026-03-02, due Thu 07 May 2026 (Good Friday 3 Apr, Easter Mon 6 Apr, 4 May skipped)', () => {
    assert.equal(due('AS-01', '2026-03-02'), '2026-05-07')
  })

  test('6. AS-01: Referral spanning Christmas 2026-11-30, due Thu 04 Feb 2027 (25 and 28 Dec, 1 Jan skipped)', () => {
    assert.equal(due('AS-01', '2026-11-30'), '2027-02-04')
  })

  test('7. CP-04: Strategy discussion initiating s47 2026-06-01, due Mon 22 Jun 2026', () => {
    assert.equal(due('CP-04', '2026-06-01'), '2026-06-22')
  })

  test('8. CP-04: Strategy discussion before Easter 2026-03-25, due Fri 17 Apr 2026', () => {
    assert.equal(due('CP-04', '2026-03-25'), '2026-04-17')
  })

  test('9. CP-04: Strategy discussion on a bank holiday (out of hours) 2026-08-31, due Mon 21 Sep 2026 (day 1 is Tue 1 Sep)', () => {
    assert.equal(due('CP-04', '2026-08-31'), '2026-09-21')
  })

  test('10. CP-08: ICPC held 2026-12-16, due Mon 04 Jan 2027', () => {
    assert.equal(due('CP-08', '2026-12-16'), '2027-01-04')
  })

  test('11. CP-10: First review conference 2026-11-30, due Sun 28 Feb 2027 (clamped to 28 Feb)', () => {
    assert.equal(due('CP-10', '2026-11-30'), '2027-02-28')
  })

  test('12. CP-11: Later review conference 2027-08-31, due Tue 29 Feb 2028 (clamped, leap year)', () => {
    assert.equal(due('CP-11', '2027-08-31'), '2028-02-29')
  })

  test('13. LA-06: First looked-after review 2026-12-14, due Thu 14 Jan 2027', () => {
    assert.equal(due('LA-06', '2026-12-14'), '2027-01-14')
  })

  test('14. LA-07: Second review after first held 2027-01-08, due Thu 08 Apr 2027', () => {
    assert.equal(due('LA-07', '2027-01-08'), '2027-04-08')
  })

  test('15. LA-08: Third review after second held 2027-04-01, due Fri 01 Oct 2027', () => {
    assert.equal(due('LA-08', '2027-04-01'), '2027-10-01')
  })

  test('16. LA-02: Emergency placement on Good Friday 2027-03-26, due Mon 05 Apr 2027 (Easter Mon 29 Mar skipped)', () => {
    assert.equal(due('LA-02', '2027-03-26'), '2027-04-05')
  })

  test('17. LA-19: Connected person approval 2026-09-01, due Tue 22 Dec 2026 (plus 8 weeks if extended: Tue 16 Feb 2027)', () => {
    assert.equal(due('LA-19', '2026-09-01'), '2026-12-22')
    assert.equal(addDays('2026-12-22', 8 * 7), '2027-02-16')
  })

  test('18. VI-01: Placement started 2026-10-01, due Thu 08 Oct 2026', () => {
    assert.equal(due('VI-01', '2026-10-01'), '2026-10-08')
  })

  test('19. VI-02: Visit held 2026-10-07, due Wed 18 Nov 2026', () => {
    assert.equal(due('VI-02', '2026-10-07'), '2026-11-18')
  })

  test('20. VI-03: Visit held in permanent placement 2026-11-30, due Sun 28 Feb 2027 (clamped)', () => {
    assert.equal(due('VI-03', '2026-11-30'), '2027-02-28')
  })

  test('21. HE-03: Health assessment, child aged 4 2026-08-31, due Sun 28 Feb 2027 (clamped)', () => {
    assert.equal(due('HE-03', '2026-08-31'), '2027-02-28')
  })

  test('22. PF-01: Private fostering notification 2026-12-22, due Tue 05 Jan 2027', () => {
    assert.equal(due('PF-01', '2026-12-22'), '2027-01-05')
  })

  test('23. CL-01: 16th birthday 2026-11-30, due Sun 28 Feb 2027 (clamped)', () => {
    assert.equal(due('CL-01', '2026-11-30'), '2027-02-28')
  })

  test('24. CL-06: Care leaver contact 2026-10-20, due Tue 15 Dec 2026', () => {
    assert.equal(due('CL-06', '2026-10-20'), '2026-12-15')
  })

  test('25. PLO-05: Pre-proceedings decision 2026-09-14, due Mon 04 Jan 2027', () => {
    assert.equal(due('PLO-05', '2026-09-14'), '2027-01-04')
  })

  test('26. PLO-06: Care proceedings issued 2026-09-14, due Mon 15 Mar 2027', () => {
    assert.equal(due('PLO-06', '2026-09-14'), '2027-03-15')
  })

  test('27. IN-04: Inspection report received 2026-09-11, due Fri 18 Dec 2026', () => {
    assert.equal(due('IN-04', '2026-09-11'), '2026-12-18')
  })

  test('28. IN-07: Serious incident notified 2026-12-18, due Wed 13 Jan 2027', () => {
    assert.equal(due('IN-07', '2026-12-18'), '2027-01-13')
  })
})

describe('the hour examples of domain/clocks.md', () => {
  test('MI-02: found Fri 27 Mar 2026 22:30, due Mon 30 Mar 2026 23:30 (clocks go forward Sun 29 Mar; 72 elapsed hours)', () => {
    const found = londonMoment('2026-03-27', '22:30')
    assert.equal(dueAtAfter(found, timescale('MI-02')), londonMoment('2026-03-30', '23:30'))
  })

  test('MI-02: found Sat 24 Oct 2026 10:00, due Tue 27 Oct 2026 09:00 (clocks go back Sun 25 Oct)', () => {
    const found = londonMoment('2026-10-24', '10:00')
    assert.equal(dueAtAfter(found, timescale('MI-02')), londonMoment('2026-10-27', '09:00'))
  })

  test('CP-14: police protection Sun 6 Sep 2026 02:15, due Wed 9 Sep 2026 02:15 (weekend does not extend it)', () => {
    const exercised = londonMoment('2026-09-06', '02:15')
    assert.equal(dueAtAfter(exercised, timescale('CP-14')), londonMoment('2026-09-09', '02:15'))
  })
})

describe('one child, the whole sequence', () => {
  test('contact and referral received Mon 2 Nov 2026: decision due Tue 3 Nov, assessment due Thu 7 Jan 2027', () => {
    assert.equal(due('FD-02', '2026-11-02'), '2026-11-03')
    assert.equal(due('AS-01', '2026-11-02'), '2027-01-07')
  })

  test('strategy discussion Wed 4 Nov 2026: initial conference due Wed 25 Nov', () => {
    assert.equal(due('CP-04', '2026-11-04'), '2026-11-25')
  })

  test('conference held and plan starts Mon 23 Nov 2026: core group due Mon 7 Dec, review Tue 23 Feb 2027, visit Mon 7 Dec', () => {
    assert.equal(due('CP-08', '2026-11-23'), '2026-12-07')
    assert.equal(due('CP-10', '2026-11-23'), '2027-02-23')
    assert.equal(due('CP-12', '2026-11-23'), '2026-12-07')
  })

  test('becomes looked after Mon 7 Dec 2026: placement plan, care plan, visit, review, health, education, proceedings', () => {
    assert.equal(due('LA-02', '2026-12-07'), '2026-12-14')
    assert.equal(due('LA-01', '2026-12-07'), '2026-12-21')
    assert.equal(due('VI-01', '2026-12-07'), '2026-12-14')
    assert.equal(due('LA-06', '2026-12-07'), '2027-01-07')
    assert.equal(due('HE-01', '2026-12-07'), '2027-01-07')
    assert.equal(due('ED-01', '2026-12-07'), '2026-12-21')
    assert.equal(due('PLO-06', '2026-12-07'), '2027-06-07')
  })

  test('first review held Wed 6 Jan 2027: second due Tue 6 Apr 2027', () => {
    assert.equal(due('LA-07', '2027-01-06'), '2027-04-06')
  })

  test('second review held Thu 1 Apr 2027: third due Fri 1 Oct 2027; permanence plan was due by Wed 7 Apr 2027', () => {
    assert.equal(due('LA-08', '2027-04-01'), '2027-10-01')
    assert.equal(due('LA-14', '2026-12-07'), '2027-04-07')
  })

  test('missing from Sat 10 Apr, found 09:00 Sun 11 Apr 2027: interview due 09:00 Wed 14 Apr 2027', () => {
    const found = londonMoment('2027-04-11', '09:00')
    assert.equal(dueAtAfter(found, timescale('MI-02')), londonMoment('2027-04-14', '09:00'))
  })
})

describe('recurring visits', () => {
  test('placement starts day 0, visit day 3: the next is due on day 45', () => {
    const placed = '2026-10-01'
    assert.equal(due('VI-01', placed), addDays(placed, 7))
    assert.equal(due('VI-02', addDays(placed, 3)), addDays(placed, 45))
  })

  test('visit on day 10 after placement: the next runs from day 10', () => {
    assert.equal(due('VI-02', '2026-10-11'), '2026-11-22')
  })
})
