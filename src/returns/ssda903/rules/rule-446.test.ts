import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule446 } from './rule-446.ts'

ruleTest(rule446, {
  passes: {
    'it began on 1 December 2005': { episodes: [{ LS: 'E1', DECOM: '2005-12-01' }] },
    'an earlier one has another status': { episodes: [{ LS: 'D1', DECOM: '2005-11-30' }] },
    'the day it began is blank': { episodes: [{ LS: 'E1', DECOM: null }] },
  },
  fails: {
    'it began the day before': {
      child: { episodes: [{ LS: 'E1', DECOM: '2005-11-30' }] },
      at: ['episodes[0].LS', 'episodes[0].DECOM'],
    },
  },
})
