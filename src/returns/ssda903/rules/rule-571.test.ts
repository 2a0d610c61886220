import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule571 } from './rule-571.ts'

ruleTest(rule571, {
  passes: {
    'it was the first day of the year, or the last': {
      missing: [{ MIS_END: '2026-04-01' }, { MIS_END: '2027-03-31' }],
    },
    'the child is not back': { missing: [{ MIS_START: '2026-06-01' }] },
  },
  fails: {
    'it was the day before, or the day after': {
      child: { missing: [{ MIS_END: '2026-03-31' }, { MIS_END: '2027-04-01' }] },
      at: ['missing[0].MIS_END', 'missing[1].MIS_END'],
    },
  },
})
