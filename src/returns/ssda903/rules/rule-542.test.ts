import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule542 } from './rule-542.ts'

ruleTest(rule542, {
  passes: {
    'they turned 10 on the last day of the year': { oc2: [{ DOB: '2017-03-31', CONVICTED: '0' }] },
    'it is blank': { oc2: [{ DOB: '2020-06-10' }] },
    'when they were born is not known': { oc2: [{ CONVICTED: '0' }] },
  },
  fails: {
    'they turn 10 the day after': { child: { oc2: [{ DOB: '2017-04-01', CONVICTED: '0' }] }, at: ['oc2[0].CONVICTED'] },
  },
})
