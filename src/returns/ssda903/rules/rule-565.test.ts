import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule565 } from './rule-565.ts'

ruleTest(rule565, {
  passes: {
    'both are given': { missing: [{ MISSING: 'A', MIS_START: '2026-06-01' }] },
    'there is no day': { missing: [{ MISSING: null, MIS_START: null }] },
  },
  fails: {
    'there is a day alone': {
      child: { missing: [{ MIS_START: '2026-06-01' }] },
      at: ['missing[0].MISSING', 'missing[0].MIS_START'],
    },
  },
})
