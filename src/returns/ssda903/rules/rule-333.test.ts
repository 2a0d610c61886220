import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule333 } from './rule-333.ts'

ruleTest(rule333, {
  passes: {
    'decided and matched on one day': { ad1: [{ DATE_INT: '2026-06-01', DATE_MATCH: '2026-06-01' }] },
    'there is no match': { ad1: [{ DATE_INT: '2026-06-01', DATE_MATCH: null }, {}] },
  },
  fails: {
    'decided the day after the match': {
      child: { ad1: [{ DATE_INT: '2026-06-02', DATE_MATCH: '2026-06-01' }] },
      at: ['ad1[0].DATE_INT'],
    },
    'the date of the decision is blank': {
      child: { ad1: [{ DATE_INT: null, DATE_MATCH: '2026-06-01' }] },
      at: ['ad1[0].DATE_INT'],
    },
  },
})
