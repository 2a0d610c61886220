import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503C } from './rule-503c.ts'

const march = { DECOM: '2026-03-02', DEC: null, CIN: 'N1' } as const

ruleTest(rule503C, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', CIN: 'N5' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', CIN: 'N5' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, CIN: null }],
      last: { episodes: [{ ...march, CIN: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, CIN: 'N5' }], last: { episodes: [march] } },
      at: ['episodes[0].CIN'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, CIN: null }] } },
      at: ['episodes[0].CIN'],
    },
  },
})
