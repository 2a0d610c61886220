import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule392c } from './rule-392c.ts'

ruleTest(rule392c, {
  passes: {
    'both are whole, with their space or without': { episodes: [{ HOME_POST: 'SN1 2JH', PL_POST: 'SN36BB' }] },
    'they are blank, which another rule asks about': { episodes: [{}] },
  },
  fails: {
    'one is only the beginning of one': {
      child: { episodes: [{ HOME_POST: 'SN1', PL_POST: 'SN3 6BB' }] },
      at: ['episodes[0].HOME_POST'],
    },
    'both are something else': {
      child: { episodes: [{ HOME_POST: 'NOT KNOWN', PL_POST: 'SWINDON' }] },
      at: ['episodes[0].HOME_POST', 'episodes[0].PL_POST'],
    },
  },
})
