import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { birthdayInYear, isFilledIn, wasEligible } from './care-leavers.ts'
import type { Child, Episode } from './child.ts'

const collection = { year: 2027, from: '2026-04-01', to: '2027-03-31' }

test('a care leaver is filled in when any of the three items is', () => {
  assert.equal(isFilledIn({ IN_TOUCH: null, ACTIV: null, ACCOM: null }), false)
  assert.equal(isFilledIn({ IN_TOUCH: null, ACTIV: '0', ACCOM: null }), true)
})

describe('the birthday in the year', () => {
  test('may be its first day or its last', () => {
    assert.equal(birthdayInYear({ DOB: '2009-04-01' }, [17, 18], collection), '2026-04-01')
    assert.equal(birthdayInYear({ DOB: '2009-03-31' }, [17, 18], collection), '2027-03-31')
  })

  test('is of somebody of these ages, and of a known day', () => {
    assert.equal(birthdayInYear({ DOB: '2010-04-01' }, [17, 18], collection), null)
    assert.equal(birthdayInYear({ DOB: '2007-06-10' }, [17, 18], collection), null)
    assert.equal(birthdayInYear({ DOB: null }, [17, 18], collection), null)
  })

  test('is 1 March for somebody born on 29 February', () =>
    assert.equal(birthdayInYear({ DOB: '2008-02-29' }, [19], collection), '2027-03-01'))
})

describe('a relevant or former relevant child', () => {
  const episode = (DECOM: string | null, DEC: string | null, LS = 'C2') => ({ DECOM, DEC, LS }) as Episode
  const eligible = (episodes: Episode[], before: Episode[] = []) =>
    wasEligible({ episodes, last: { episodes: before } as unknown as Child['last'], collection }, '2008-06-10')

  test('was looked after for 91 days in all since the age of 14, and on the 16th birthday or after it', () => {
    assert.equal(eligible([episode('2024-03-11', '2024-06-10')]), true)
    assert.equal(eligible([episode('2024-03-12', '2024-06-10')]), false)
    assert.equal(eligible([episode('2020-01-10', '2024-06-09')]), false)
    assert.equal(eligible([episode('2023-01-01', '2023-03-31'), episode('2026-05-01', '2026-05-03')]), true)
  })

  test('is not counted twice for a day that two rows tell of', () => {
    const open = episode('2026-03-01', null)
    assert.equal(eligible([episode('2026-03-01', '2026-05-30')], [open]), false)
    assert.equal(eligible([episode('2026-05-01', '2026-06-30'), episode('2026-05-01', '2026-06-30')]), false)
  })

  test('was looked after to the end of last year by an episode that is not returned again', () => {
    assert.equal(eligible([], [episode('2025-12-31', null)]), true)
    assert.equal(eligible([], [episode('2026-01-01', null)]), false)
  })

  test('is not one whose care was short breaks', () =>
    assert.equal(eligible([episode('2023-01-01', null, 'V3')]), false))
})
