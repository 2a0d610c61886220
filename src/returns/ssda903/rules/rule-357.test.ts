import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule357 } from './rule-357.ts'

ruleTest(rule357, {
  passes: {
    'care began with it': { episodes: [{ DECOM: '2026-06-01', RNE: 'S' }] },
    'a later one goes on from it': {
      episodes: [
        { DECOM: '2026-07-01', RNE: 'P' },
        { DECOM: '2026-06-01', RNE: 'S' },
      ],
    },
    'it began before the year, so that an earlier one may be in another return': {
      episodes: [{ DECOM: '2026-03-31', RNE: 'P' }],
    },
    'the day it began is blank': { episodes: [{ DECOM: null, RNE: 'P' }] },
  },
  fails: {
    'it is a move, on the first day of the year': {
      child: { episodes: [{ DECOM: '2026-04-01', RNE: 'P' }] },
      at: ['episodes[0].RNE'],
    },
    'it has no reason': { child: { episodes: [{ DECOM: '2026-06-01', RNE: null }] }, at: ['episodes[0].RNE'] },
  },
})
