import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule559 } from './rule-559.ts'

const before = { DATE_PLACED: '2026-03-31' } as const

ruleTest(rule559, {
  passes: {
    'decided on the first day of this year': { placedAdoption: [{ DATE_PLACED: '2026-04-01' }] },
    'last year’s return had a date': { placedAdoption: [before], last: { placedAdoption: [before] } },
    'the date is blank': { placedAdoption: [{ DATE_PLACED: null }], last: { placedAdoption: [{}] } },
  },
  fails: {
    'decided the day before this year, and last year’s date is blank': {
      child: { placedAdoption: [before], last: { placedAdoption: [{ DATE_PLACED: null }] } },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
    'decided before this year, and last year’s return had no decision': {
      child: { placedAdoption: [before, { DATE_PLACED: '2026-09-01' }] },
      at: ['placedAdoption[0].DATE_PLACED'],
    },
  },
})
