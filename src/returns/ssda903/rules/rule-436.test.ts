import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule436 } from './rule-436.ts'

const first = {
  DECOM: '2026-06-01',
  RNE: 'S',
  LS: 'V2',
  PLACE: 'U6',
  PL_POST: 'PO1 2AB',
  URN: 'SC1',
  PLACE_PROVIDER: 'PR1',
} as const

ruleTest(rule436, {
  passes: {
    'both changed': { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'B', LS: 'C1', PL_POST: 'PO4 8XY' }] },
    'both changed with the same carer': {
      episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'U', LS: 'C1', PLACE: 'U4' }],
    },
    'there is none before it in the return': { episodes: [{ ...first, RNE: 'B' }] },
  },
  fails: {
    'the child did not move': {
      child: { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'B', LS: 'C1' }] },
      at: [
        ...['episodes[1].RNE', 'episodes[1].PLACE', 'episodes[1].PL_POST'],
        ...['episodes[1].URN', 'episodes[1].PLACE_PROVIDER'],
      ],
    },
    'the legal status is the same': {
      child: { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'U', PLACE: 'U4' }] },
      at: ['episodes[1].RNE', 'episodes[1].LS'],
    },
  },
})
