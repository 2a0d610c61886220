import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule376 } from './rule-376.ts'

ruleTest(rule376, {
  passes: {
    'it lasted three weeks': { episodes: [{ PLACE: 'T3', DECOM: '2026-06-01', DEC: '2026-06-22' }] },
    'it goes on': { episodes: [{ PLACE: 'T3', DECOM: '2026-06-01', DEC: null }] },
    'it is another kind of placement': { episodes: [{ PLACE: 'K2', DECOM: '2026-06-01', DEC: '2026-06-23' }] },
  },
  fails: {
    'it lasted a day more': {
      child: { episodes: [{ PLACE: 'T3', DECOM: '2026-06-01', DEC: '2026-06-23' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
