import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule347 } from './rule-347.ts'

ruleTest(rule347, {
  passes: {
    'they turned 18 on the first day of the year': { oc3: [{ DOB: '2008-04-01', ACCOM: 'T1' }] },
    'they live elsewhere': { oc3: [{ DOB: '2009-06-10', ACCOM: 'D1' }] },
    'when they were born is not known': { oc3: [{ ACCOM: 'T1' }] },
  },
  fails: {
    'they turned 18 a day later': {
      child: { oc3: [{ DOB: '2008-04-02', ACCOM: 'T1' }] },
      at: ['oc3[0].ACCOM', 'oc3[0].DOB'],
    },
    'the foyer does not suit them either': {
      child: { oc3: [{ DOB: '2009-06-10', ACCOM: 'T2' }] },
      at: ['oc3[0].ACCOM', 'oc3[0].DOB'],
    },
  },
})
