import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1009 } from './rule-1009.ts'

ruleTest(rule1009, {
  passes: {
    'it is a code of the year': { episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }, { REASON_PLACE_CHANGE: 'CUSTOD' }] },
    'it is blank, which another rule asks about': { episodes: [{ REASON_PLACE_CHANGE: null }] },
  },
  fails: {
    'it is no code': {
      child: { episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }, { REASON_PLACE_CHANGE: 'MOVED' }] },
      at: ['episodes[1].REASON_PLACE_CHANGE'],
    },
  },
})
