import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503J } from './rule-503j.ts'

const march = { DECOM: '2026-03-02', DEC: null, PL_LOCATION: 'IN' } as const

ruleTest(rule503J, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', PL_LOCATION: 'OUT' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', PL_LOCATION: 'OUT' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, PL_LOCATION: null }],
      last: { episodes: [{ ...march, PL_LOCATION: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, PL_LOCATION: 'OUT' }], last: { episodes: [march] } },
      at: ['episodes[0].PL_LOCATION'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, PL_LOCATION: null }] } },
      at: ['episodes[0].PL_LOCATION'],
    },
  },
})
