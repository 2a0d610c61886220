import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule361 } from './rule-361.ts'

ruleTest(rule361, {
  passes: {
    'it lasted 3 days': { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-04', LS: 'L1' }] },
    'it goes on, 3 days before the end of the year': { episodes: [{ DECOM: '2027-03-28', DEC: null, LS: 'L1' }] },
    'another status lasts longer': { episodes: [{ DECOM: '2026-06-01', DEC: null, LS: 'C2' }] },
    'the day it began is blank': { episodes: [{ DECOM: null, DEC: '2026-06-05', LS: 'L1' }] },
  },
  fails: {
    'it lasted a day longer': {
      child: { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-05', LS: 'L1' }] },
      at: ['episodes[0].DECOM', 'episodes[0].LS', 'episodes[0].DEC'],
    },
    'the child moved meanwhile': {
      child: {
        episodes: [
          { DECOM: '2026-06-01', DEC: '2026-06-02', LS: 'L1' },
          { DECOM: '2026-06-02', DEC: '2026-06-05', LS: 'L1' },
        ],
      },
      at: [
        ...['episodes[0].DECOM', 'episodes[0].LS', 'episodes[0].DEC'],
        ...['episodes[1].DECOM', 'episodes[1].LS', 'episodes[1].DEC'],
      ],
    },
  },
})
