import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503G } from './rule-503g.ts'

const march = { DECOM: '2026-03-02', DEC: null, PL_DISTANCE: '12.4' } as const

ruleTest(rule503G, {
  passes: {
    'it is the same, but for a tenth of a mile': {
      episodes: [{ ...march, PL_DISTANCE: '12.3' }],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', PL_DISTANCE: '80' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, PL_DISTANCE: null }],
      last: { episodes: [{ ...march, PL_DISTANCE: null }] },
    },
  },
  fails: {
    'it is two tenths of a mile less': {
      child: { episodes: [{ ...march, PL_DISTANCE: '12.2' }], last: { episodes: [march] } },
      at: ['episodes[0].PL_DISTANCE'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, PL_DISTANCE: null }] } },
      at: ['episodes[0].PL_DISTANCE'],
    },
  },
})
