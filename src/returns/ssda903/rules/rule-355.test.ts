import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule355 } from './rule-355.ts'

ruleTest(rule355, {
  passes: {
    'it ended the day after': { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-02' }] },
    'it goes on': { episodes: [{ DECOM: '2026-06-01', DEC: null }] },
    'both days are blank': { episodes: [{ DECOM: null, DEC: null }] },
    'it ended before it began, which another rule asks about': {
      episodes: [{ DECOM: '2026-06-02', DEC: '2026-06-01' }],
    },
  },
  fails: {
    'it ended the same day': {
      child: { episodes: [{ DECOM: '2026-06-01', DEC: '2026-06-01' }] },
      at: ['episodes[0].DECOM', 'episodes[0].DEC'],
    },
  },
})
