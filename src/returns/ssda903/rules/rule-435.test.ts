import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule435 } from './rule-435.ts'

const first = {
  DECOM: '2026-06-01',
  RNE: 'S',
  LS: 'V2',
  PLACE: 'U6',
  PL_POST: 'PO1 2AB',
  URN: 'SC1',
  PLACE_PROVIDER: 'PR1',
} as const

const moved = ['episodes[1].PLACE', 'episodes[1].PL_POST', 'episodes[1].URN', 'episodes[1].PLACE_PROVIDER'] as const

ruleTest(rule435, {
  passes: {
    'the child moved': { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'P', PL_POST: 'PO4 8XY' }] },
    'the kind of placement changed with the same carer': {
      episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'T', PLACE: 'U4' }],
    },
    'the legal status changed as well, and is said to': {
      episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'B', LS: 'C1', PLACE: 'U4' }],
    },
    'there is none before it in the return': { episodes: [{ ...first, RNE: 'P' }] },
  },
  fails: {
    'nothing changed': {
      child: { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'P' }] },
      at: moved,
    },
    'the legal status changed as well': {
      child: { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'T', LS: 'C1', PLACE: 'U4' }] },
      at: ['episodes[1].LS'],
    },
    'the legal status alone changed': {
      child: { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'P', LS: 'C1' }] },
      at: ['episodes[1].LS', ...moved],
    },
  },
})
