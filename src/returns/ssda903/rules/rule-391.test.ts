import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule391 } from './rule-391.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule391, {
  passes: {
    'they turned 17 on the last day of the year': { oc3: [{ ...leaver, DOB: '2010-03-31' }] },
    'nothing is said of them as a care leaver': { oc3: [{ DOB: '2012-06-10' }] },
    'when they were born is not known': { oc3: [{ ...leaver, DOB: null }] },
  },
  fails: {
    'they turn 17 the day after': {
      child: { oc3: [{ ...leaver, DOB: '2010-04-01' }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
