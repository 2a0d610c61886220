import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule356 } from './rule-356.ts'

ruleTest(rule356, {
  passes: {
    'it ended on the day it began, which another rule asks about': {
      episodes: [{ DECOM: '2026-06-02', DEC: '2026-06-02' }],
    },
    'it goes on': { episodes: [{ DECOM: '2026-06-02', DEC: null }] },
    'the day it began is blank': { episodes: [{ DECOM: null, DEC: '2026-06-01' }] },
  },
  fails: {
    'it ended the day before it began': {
      child: { episodes: [{ DECOM: '2026-06-02', DEC: '2026-06-01' }] },
      at: ['episodes[0].DECOM'],
    },
  },
})
