import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule214 } from './rule-214.ts'

ruleTest(rule214, {
  passes: {
    'both are blank': { episodes: [{ LS: 'V3' }, { LS: 'V4' }] },
    'it is not a short break': { episodes: [{ LS: 'C2', PL_POST: 'SN1 2JH', URN: 'SC012345' }] },
  },
  fails: {
    'it has a postcode': {
      child: { episodes: [{ LS: 'V3', PL_POST: 'SN1 2JH' }] },
      at: ['episodes[0].PL_POST'],
    },
    'it has a number, or what stands for none': {
      child: {
        episodes: [
          { LS: 'V4', URN: 'SC012345' },
          { LS: 'V4', URN: 'XXXXXXX' },
        ],
      },
      at: ['episodes[0].URN', 'episodes[1].URN'],
    },
  },
})
