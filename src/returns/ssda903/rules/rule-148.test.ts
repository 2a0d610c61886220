import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule148 } from './rule-148.ts'

ruleTest(rule148, {
  passes: {
    'both are given': { episodes: [{ DEC: '2026-06-04', REC: 'X1' }] },
    'both are blank': { episodes: [{ DEC: null, REC: null }] },
  },
  fails: {
    'an end has no reason': {
      child: { episodes: [{ DEC: '2026-06-04', REC: null }] },
      at: ['episodes[0].DEC', 'episodes[0].REC'],
    },
    'a reason has no end': {
      child: { episodes: [{ DEC: null, REC: 'X1' }] },
      at: ['episodes[0].DEC', 'episodes[0].REC'],
    },
    'a reason has an end that cannot be read': {
      child: { episodes: [{ DEC: null, REC: 'X1', unread: { DEC: '31/06/2026' } }] },
      at: ['episodes[0].DEC', 'episodes[0].REC'],
    },
  },
})
