import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleNoE } from './rule-noe.ts'

ruleTest(ruleNoE, {
  passes: {
    'the child has an episode there': {
      episodes: [{ DECOM: '2026-03-02' }],
      last: { episodes: [{ DECOM: '2025-11-01' }] },
    },
    'care began on the first day of the year': { episodes: [{ DECOM: '2026-04-01' }] },
    'the day it began is blank': { episodes: [{ DECOM: null }] },
  },
  fails: {
    'care began the day before': {
      child: { episodes: [{ DECOM: '2026-05-20' }, { DECOM: '2026-03-31' }] },
      at: ['episodes[1].DECOM'],
    },
  },
})
