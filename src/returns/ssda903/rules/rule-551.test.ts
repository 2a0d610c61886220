import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule551 } from './rule-551.ts'

ruleTest(rule551, {
  passes: {
    'there is a date': { episodes: [{ PLACE: 'A5' }], placedAdoption: [{ DATE_PLACED: '2026-06-01' }] },
    'one of two decisions has a date': {
      episodes: [{ PLACE: 'A5' }],
      placedAdoption: [{ DATE_PLACED: null }, { DATE_PLACED: '2026-06-01' }],
    },
    'the child is not placed for adoption': { episodes: [{ PLACE: 'U5' }, { PLACE: null }] },
  },
  fails: {
    'there is no decision': {
      child: { episodes: [{ PLACE: 'U5' }, { PLACE: 'A3' }, { PLACE: 'A5' }] },
      at: ['episodes[1].PLACE', 'episodes[2].PLACE'],
    },
    'the decision has no date': {
      child: { episodes: [{ PLACE: 'A6' }], placedAdoption: [{ DATE_PLACED: null }] },
      at: ['episodes[0].PLACE', 'placedAdoption[0].DATE_PLACED'],
    },
  },
})
