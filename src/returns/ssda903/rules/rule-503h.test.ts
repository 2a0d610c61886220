import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503H } from './rule-503h.ts'

const march = { DECOM: '2026-03-02', DEC: null, PL_LA: 'E06000030' } as const

ruleTest(rule503H, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', PL_LA: 'WAL' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', PL_LA: 'WAL' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, PL_LA: null }],
      last: { episodes: [{ ...march, PL_LA: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, PL_LA: 'WAL' }], last: { episodes: [march] } },
      at: ['episodes[0].PL_LA'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, PL_LA: null }] } },
      at: ['episodes[0].PL_LA'],
    },
  },
})
