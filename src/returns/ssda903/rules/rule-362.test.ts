import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule362 } from './rule-362.ts'

ruleTest(rule362, {
  passes: {
    'it lasted 21 days': { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-22', LS: 'L2' }] },
    'it goes on, 21 days before the end of the year': { episodes: [{ DECOM: '2027-03-10', DEC: null, LS: 'L2' }] },
    'another status lasts longer': { episodes: [{ DECOM: '2026-06-01', DEC: null, LS: 'C2' }] },
    'the day it began is blank': { episodes: [{ DECOM: null, DEC: '2026-06-23', LS: 'L2' }] },
  },
  fails: {
    'it lasted a day longer': {
      child: { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-23', LS: 'L2' }] },
      at: ['episodes[0].DECOM', 'episodes[0].LS', 'episodes[0].DEC'],
    },
    'the child moved meanwhile': {
      child: {
        episodes: [
          { DECOM: '2026-06-01', DEC: '2026-06-11', LS: 'L2' },
          { DECOM: '2026-06-11', DEC: '2026-06-23', LS: 'L2' },
        ],
      },
      at: [
        ...['episodes[0].DECOM', 'episodes[0].LS', 'episodes[0].DEC'],
        ...['episodes[1].DECOM', 'episodes[1].LS', 'episodes[1].DEC'],
      ],
    },
  },
})
