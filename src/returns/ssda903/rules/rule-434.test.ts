import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule434 } from './rule-434.ts'

const first = {
  DECOM: '2026-06-01',
  RNE: 'S',
  LS: 'V2',
  PLACE: 'U6',
  PL_POST: 'PO1 2AB',
  URN: 'SC1',
  PLACE_PROVIDER: 'PR1',
} as const

ruleTest(rule434, {
  passes: {
    'the legal status changed': { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'L', LS: 'C1' }] },
    'the placement has no number at Ofsted in either': {
      episodes: [
        { ...first, URN: null },
        { ...first, DECOM: '2026-07-01', RNE: 'L', LS: 'C1', URN: null },
      ],
    },
    'the reason is another': { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'P' }] },
    'there is none before it in the return': { episodes: [{ ...first, RNE: 'L' }] },
  },
  fails: {
    'nothing changed': {
      child: { episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'L' }] },
      at: ['episodes[1].RNE', 'episodes[1].LS'],
    },
    'the child moved as well': {
      child: {
        episodes: [first, { ...first, DECOM: '2026-07-01', RNE: 'L', LS: 'C1', PL_POST: 'PO4 8XY', URN: 'SC2' }],
      },
      at: ['episodes[1].RNE', 'episodes[1].PL_POST', 'episodes[1].URN'],
    },
  },
})
