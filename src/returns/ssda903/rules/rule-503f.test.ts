import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503F } from './rule-503f.ts'

const march = { DECOM: '2026-03-02', DEC: null, URN: 'SC123456' } as const

ruleTest(rule503F, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', URN: 'SC654321' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', URN: 'SC654321' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, URN: null }],
      last: { episodes: [{ ...march, URN: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, URN: 'SC654321' }], last: { episodes: [march] } },
      at: ['episodes[0].URN'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, URN: null }] } },
      at: ['episodes[0].URN'],
    },
  },
})
