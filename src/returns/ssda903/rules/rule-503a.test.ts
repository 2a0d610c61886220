import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503A } from './rule-503a.ts'

const march = { DECOM: '2026-03-02', DEC: null, RNE: 'P' } as const

ruleTest(rule503A, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', RNE: 'S' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', RNE: 'S' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, RNE: null }],
      last: { episodes: [{ ...march, RNE: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, RNE: 'S' }], last: { episodes: [march] } },
      at: ['episodes[0].RNE'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, RNE: null }] } },
      at: ['episodes[0].RNE'],
    },
  },
})
