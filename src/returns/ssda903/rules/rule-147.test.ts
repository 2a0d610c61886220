import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule147 } from './rule-147.ts'

ruleTest(rule147, {
  passes: {
    'it is a day': { episodes: [{ DEC: '2026-06-30' }] },
    'it is blank, for the episode goes on': { episodes: [{ DEC: null }] },
  },
  fails: {
    'June has no 31st': {
      child: { episodes: [{ DEC: null }, { DEC: null, unread: { DEC: '31/06/2026' } }] },
      at: ['episodes[1].DEC'],
    },
  },
})
