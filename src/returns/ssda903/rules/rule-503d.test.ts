import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503D } from './rule-503d.ts'

const march = { DECOM: '2026-03-02', DEC: null, PLACE: 'U6' } as const

ruleTest(rule503D, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', PLACE: 'K2' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'supported accommodation got its own code, in the return for 2024 to 2025': {
      collection: { year: 2025, from: '2024-04-01', to: '2025-03-31' },
      episodes: [{ DECOM: '2024-02-01', PLACE: 'K3' }],
      last: { episodes: [{ DECOM: '2024-02-01', PLACE: 'H5' }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, PLACE: 'K2' }], last: { episodes: [march] } },
      at: ['episodes[0].PLACE'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, PLACE: null }] } },
      at: ['episodes[0].PLACE'],
    },
    'supported accommodation has the old code still, two years on': {
      child: { episodes: [{ ...march, PLACE: 'K3' }], last: { episodes: [{ ...march, PLACE: 'H5' }] } },
      at: ['episodes[0].PLACE'],
    },
  },
})
