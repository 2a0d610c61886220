import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503B } from './rule-503b.ts'

const march = { DECOM: '2026-03-02', DEC: null, LS: 'C1' } as const

ruleTest(rule503B, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', LS: 'V2' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', LS: 'V2' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, LS: null }],
      last: { episodes: [{ ...march, LS: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, LS: 'V2' }], last: { episodes: [march] } },
      at: ['episodes[0].LS'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, LS: null }] } },
      at: ['episodes[0].LS'],
    },
  },
})
