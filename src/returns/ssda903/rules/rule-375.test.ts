import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule375 } from './rule-375.ts'

ruleTest(rule375, {
  passes: {
    'it lasted six weeks': { episodes: [{ PLACE: 'T1', DECOM: '2026-06-01', DEC: '2026-07-13' }] },
    'it goes on': { episodes: [{ PLACE: 'T1', DECOM: '2026-06-01', DEC: null }] },
    'it is another kind of placement': { episodes: [{ PLACE: 'K2', DECOM: '2026-06-01', DEC: '2026-07-14' }] },
  },
  fails: {
    'it lasted a day more': {
      child: { episodes: [{ PLACE: 'T1', DECOM: '2026-06-01', DEC: '2026-07-14' }] },
      at: ['episodes[0].DECOM', 'episodes[0].PLACE'],
    },
  },
})
