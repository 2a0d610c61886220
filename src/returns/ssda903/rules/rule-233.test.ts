import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule233 } from './rule-233.ts'

ruleTest(rule233, {
  passes: {
    'the episode has ended': { episodes: [{ DEC: '2026-06-10', REASON_PLACE_CHANGE: 'CARPL' }] },
    'the day it ended cannot be read, which another rule asks about': {
      episodes: [{ DEC: null, unread: { DEC: '31/06/2026' }, REASON_PLACE_CHANGE: 'CARPL' }],
    },
    'it goes on, and no reason is given': { episodes: [{ DEC: null, REASON_PLACE_CHANGE: null }] },
  },
  fails: {
    'it goes on': {
      child: { episodes: [{ DEC: null, REASON_PLACE_CHANGE: 'CARPL' }] },
      at: ['episodes[0].REASON_PLACE_CHANGE'],
    },
  },
})
