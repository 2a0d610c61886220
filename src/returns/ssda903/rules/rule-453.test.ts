import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule453 } from './rule-453.ts'

const march = { DECOM: '2026-03-02', RNE: 'P', PL_DISTANCE: '12.4' } as const

ruleTest(rule453, {
  passes: {
    'it is the same distance, but for a tenth of a mile': {
      episodes: [{ ...march, PL_DISTANCE: '12.5' }],
      last: { episodes: [march] },
    },
    'the first episode began for another reason, and is not the same episode': {
      episodes: [{ ...march, RNE: 'T', PL_DISTANCE: '80' }],
      last: { episodes: [march] },
    },
    'the last episode ended in the year before': {
      episodes: [{ ...march, PL_DISTANCE: '80' }],
      last: { episodes: [{ ...march, DEC: '2026-03-20' }] },
    },
  },
  fails: {
    'it is two tenths of a mile more': {
      child: { episodes: [{ ...march, PL_DISTANCE: '12.6' }], last: { episodes: [march] } },
      at: ['episodes[0].PL_DISTANCE'],
    },
    'it was not known the year before': {
      child: { episodes: [march], last: { episodes: [{ ...march, PL_DISTANCE: null }] } },
      at: ['episodes[0].PL_DISTANCE'],
    },
  },
})
