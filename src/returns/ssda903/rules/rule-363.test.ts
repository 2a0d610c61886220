import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule363 } from './rule-363.ts'

ruleTest(rule363, {
  passes: {
    'it lasted 7 days': { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-08', LS: 'L3' }] },
    'it goes on, 7 days before the end of the year': { episodes: [{ DECOM: '2027-03-24', DEC: null, LS: 'L3' }] },
    'another status lasts longer': { episodes: [{ DECOM: '2026-06-01', DEC: null, LS: 'C2' }] },
    'the day it began is blank': { episodes: [{ DECOM: null, DEC: '2026-06-09', LS: 'L3' }] },
  },
  fails: {
    'it lasted a day longer': {
      child: { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-09', LS: 'L3' }] },
      at: ['episodes[0].DECOM', 'episodes[0].LS', 'episodes[0].DEC'],
    },
    'the child moved meanwhile': {
      child: {
        episodes: [
          { DECOM: '2026-06-01', DEC: '2026-06-05', LS: 'L3' },
          { DECOM: '2026-06-05', DEC: '2026-06-09', LS: 'L3' },
        ],
      },
      at: [
        ...['episodes[0].DECOM', 'episodes[0].LS', 'episodes[0].DEC'],
        ...['episodes[1].DECOM', 'episodes[1].LS', 'episodes[1].DEC'],
      ],
    },
  },
})
