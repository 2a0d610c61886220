import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule392d } from './rule-392d.ts'

ruleTest(rule392d, {
  passes: {
    'the child is placed with the parents, at home': {
      episodes: [{ PLACE: 'P1', HOME_POST: 'SN1 2JH', PL_POST: 'SN1 2JH' }],
    },
    'the postcodes differ': { episodes: [{ PLACE: 'U6', HOME_POST: 'SN1 2JH', PL_POST: 'SN3 6BB' }] },
    'both are blank': { episodes: [{ PLACE: 'U6' }] },
  },
  fails: {
    'they are the same but for a space': {
      child: { episodes: [{ PLACE: 'U6', HOME_POST: 'SN1 2JH', PL_POST: 'SN12JH' }] },
      at: ['episodes[0].HOME_POST', 'episodes[0].PLACE', 'episodes[0].PL_POST'],
    },
  },
})
