import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule385 } from './rule-385.ts'

ruleTest(rule385, {
  passes: {
    'it ends on the last day of the year': { episodes: [{ DEC: '2027-03-31' }] },
    'it goes on, or the day cannot be read': {
      episodes: [{ DEC: null }, { DEC: null, unread: { DEC: '31/06/2027' } }],
    },
  },
  fails: {
    'it ends on the day after': { child: { episodes: [{ DEC: '2027-04-01' }] }, at: ['episodes[0].DEC'] },
  },
})
