import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule432 } from './rule-432.ts'

const home = { DECOM: '2026-06-01', DEC: '2026-06-20', REC: 'E4A', RNE: 'S' } as const

ruleTest(rule432, {
  passes: {
    'care began again': { episodes: [home, { DECOM: '2026-07-01', RNE: 'S' }] },
    'the one before went straight on to this': {
      episodes: [
        { ...home, REC: 'X1' },
        { DECOM: '2026-06-20', RNE: 'P' },
      ],
    },
    'the one before has no reason for ending': {
      episodes: [
        { ...home, DEC: null, REC: null },
        { DECOM: '2026-07-01', RNE: 'P' },
      ],
    },
  },
  fails: {
    'it is said to be a move': {
      child: { episodes: [{ DECOM: '2026-07-01', RNE: 'P' }, home] },
      at: ['episodes[0].RNE'],
    },
    'it has no reason': { child: { episodes: [home, { DECOM: '2026-07-01', RNE: null }] }, at: ['episodes[1].RNE'] },
  },
})
