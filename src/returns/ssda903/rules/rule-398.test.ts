import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule398 } from './rule-398.ts'

ruleTest(rule398, {
  passes: {
    'neither is given': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'it is not a short break': { episodes: [{ LS: 'C2', HOME_POST: 'SN1 2JH', PL_POST: 'SN3 6BB' }] },
  },
  fails: {
    'one is given': {
      child: { episodes: [{ LS: 'V4', HOME_POST: 'SN1 2JH' }] },
      at: ['episodes[0].HOME_POST', 'episodes[0].LS'],
    },
    'both are': {
      child: { episodes: [{ LS: 'V3', HOME_POST: 'SN1 2JH', PL_POST: 'SN3 6BB' }] },
      at: ['episodes[0].HOME_POST', 'episodes[0].LS', 'episodes[0].PL_POST'],
    },
  },
})
