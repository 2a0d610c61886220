import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule570 } from './rule-570.ts'

ruleTest(rule570, {
  passes: {
    'it was the last day of the year': { missing: [{ MIS_START: '2027-03-31' }] },
    'it was in an earlier year': { missing: [{ MIS_START: '2026-03-31' }] },
    'the day is blank': { missing: [{}] },
  },
  fails: {
    'it was the day after': { child: { missing: [{ MIS_START: '2027-04-01' }] }, at: ['missing[0].MIS_START'] },
  },
})
