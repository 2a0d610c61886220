import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule566 } from './rule-566.ts'

ruleTest(rule566, {
  passes: {
    'both are given': { missing: [{ MISSING: 'A', MIS_END: '2026-06-01' }] },
    'there is no day of return': { missing: [{ MISSING: null, MIS_START: '2026-06-01' }] },
  },
  fails: {
    'there is a day of return alone': {
      child: { missing: [{ MIS_END: '2026-06-01' }] },
      at: ['missing[0].MISSING', 'missing[0].MIS_END'],
    },
  },
})
