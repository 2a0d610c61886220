import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule562 } from './rule-562.ts'

const march = { DECOM: '2026-03-02' } as const

ruleTest(rule562, {
  passes: {
    'it is the last of the year before': {
      episodes: [{ DECOM: '2026-05-20' }, march],
      last: { episodes: [march, { DECOM: '2026-01-10', DEC: '2026-03-02' }] },
    },
    'it began on the first day of the year': { episodes: [{ DECOM: '2026-04-01' }], last: { episodes: [march] } },
    'the day it began is blank': { episodes: [{ DECOM: null }], last: { episodes: [march] } },
  },
  fails: {
    'the year before ends with an earlier one': {
      child: { episodes: [march], last: { episodes: [{ DECOM: '2026-01-10' }] } },
      at: ['episodes[0].DECOM'],
    },
    'the child was not in the return before': {
      child: { episodes: [{ DECOM: '2026-03-31' }] },
      at: ['episodes[0].DECOM'],
    },
  },
})
