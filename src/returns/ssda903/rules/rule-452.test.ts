import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule452 } from './rule-452.ts'

const march = { DECOM: '2026-03-02', RNE: 'P', PL_LA: 'E06000030' } as const

ruleTest(rule452, {
  passes: {
    'it is the same authority': { episodes: [march], last: { episodes: [march] } },
    'the first episode began for another reason, and is not the same episode': {
      episodes: [{ ...march, RNE: 'T', PL_LA: 'E06000031' }],
      last: { episodes: [march] },
    },
    'the last episode ended in the year before': {
      episodes: [{ ...march, PL_LA: 'E06000031' }],
      last: { episodes: [{ ...march, DEC: '2026-03-20' }] },
    },
    'the child was not in the return before': { episodes: [march] },
  },
  fails: {
    'it is another authority': {
      child: { episodes: [{ ...march, PL_LA: 'WAL' }], last: { episodes: [march] } },
      at: ['episodes[0].PL_LA'],
    },
    'it was not known the year before': {
      child: { episodes: [march], last: { episodes: [{ ...march, PL_LA: null }] } },
      at: ['episodes[0].PL_LA'],
    },
  },
})
