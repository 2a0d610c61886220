import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule503E } from './rule-503e.ts'

const march = { DECOM: '2026-03-02', DEC: null, PLACE_PROVIDER: 'PR1' } as const

ruleTest(rule503E, {
  passes: {
    'it is the same': { episodes: [march], last: { episodes: [march] } },
    'it changed with a later episode': {
      episodes: [
        { ...march, DEC: '2026-05-20' },
        { DECOM: '2026-05-20', PLACE_PROVIDER: 'PR4' },
      ],
      last: { episodes: [march] },
    },
    'the last episode had ended': {
      episodes: [{ DECOM: '2026-05-20', PLACE_PROVIDER: 'PR4' }],
      last: { episodes: [{ ...march, DEC: '2026-03-31' }] },
    },
    'it is blank in both': {
      episodes: [{ ...march, PLACE_PROVIDER: null }],
      last: { episodes: [{ ...march, PLACE_PROVIDER: null }] },
    },
  },
  fails: {
    'it is another': {
      child: { episodes: [{ ...march, PLACE_PROVIDER: 'PR4' }], last: { episodes: [march] } },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
    'it was blank': {
      child: { episodes: [march], last: { episodes: [{ ...march, PLACE_PROVIDER: null }] } },
      at: ['episodes[0].PLACE_PROVIDER'],
    },
  },
})
