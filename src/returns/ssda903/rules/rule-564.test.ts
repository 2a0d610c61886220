import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule564 } from './rule-564.ts'

ruleTest(rule564, {
  passes: {
    'the day is given': { missing: [{ MISSING: 'M', MIS_START: '2026-06-01' }] },
    'nothing is given': { missing: [{}] },
    'the code is neither of the two, which another rule says': { missing: [{ MISSING: 'X' }] },
  },
  fails: {
    'the day is blank, or cannot be read': {
      child: { missing: [{ MISSING: 'M' }, { MISSING: 'A', unread: { MIS_START: '31/06/2026' } }] },
      at: ['missing[0].MISSING', 'missing[0].MIS_START', 'missing[1].MISSING', 'missing[1].MIS_START'],
    },
  },
})
