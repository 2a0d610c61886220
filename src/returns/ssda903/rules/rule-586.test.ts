import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule586 } from './rule-586.ts'

ruleTest(rule586, {
  passes: {
    'it was the day of birth': { missing: [{ DOB: '2012-03-04', MIS_START: '2012-03-04' }] },
    'either day is blank': { missing: [{ DOB: '2012-03-04' }, { MIS_START: '2012-03-03' }] },
  },
  fails: {
    'it was the day before': {
      child: { missing: [{ DOB: '2012-03-04', MIS_START: '2012-03-03' }] },
      at: ['missing[0].MIS_START'],
    },
  },
})
