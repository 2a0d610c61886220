import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule225 } from './rule-225.ts'

const first = { DECOM: '2026-06-01', RNE: 'S', PLACE: 'U6', REC: 'X1', REASON_PLACE_CHANGE: null } as const
const second = { DECOM: '2026-07-01', RNE: 'P', PLACE: 'K2' } as const

ruleTest(rule225, {
  passes: {
    'why is recorded': { episodes: [{ ...first, REASON_PLACE_CHANGE: 'CARPL' }, second] },
    'only the legal status changed': { episodes: [first, { ...second, RNE: 'L', PLACE: 'U6' }] },
    'the child was away for a while, and came back': {
      episodes: [first, { ...first, DECOM: '2026-06-15', RNE: 'P', PLACE: 'T1' }, { ...second, PLACE: 'U6' }],
    },
    'care ended, and began again': {
      episodes: [
        { ...first, REC: 'E4A' },
        { ...second, RNE: 'S' },
      ],
    },
    'it is the latest episode': { episodes: [{ ...first, REC: null }] },
  },
  fails: {
    'the placement and the carers changed': {
      child: { episodes: [second, first] },
      at: ['episodes[1].REASON_PLACE_CHANGE'],
    },
    'the legal status changed as well': {
      child: { episodes: [first, { ...second, RNE: 'B' }] },
      at: ['episodes[0].REASON_PLACE_CHANGE'],
    },
    'the child stayed with the same carers': {
      child: { episodes: [first, { ...second, RNE: 'T', PLACE: 'A3' }] },
      at: ['episodes[0].REASON_PLACE_CHANGE'],
    },
  },
})
