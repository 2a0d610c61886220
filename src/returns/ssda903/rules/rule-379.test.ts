import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule379 } from './rule-379.ts'

ruleTest(rule379, {
  passes: {
    'it lasted seven days': { episodes: [{ PLACE: 'T4', DECOM: '2026-06-01', DEC: '2026-06-08' }] },
    'it goes on': { episodes: [{ PLACE: 'T4', DECOM: '2026-06-01', DEC: null }] },
    'it is another kind of placement': { episodes: [{ PLACE: 'K2', DECOM: '2026-06-01', DEC: '2026-06-09' }] },
  },
  fails: {
    'it lasted a day more': {
      child: { episodes: [{ PLACE: 'T4', DECOM: '2026-06-01', DEC: '2026-06-09' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
