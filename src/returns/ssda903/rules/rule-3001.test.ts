import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule3001 } from './rule-3001.ts'

ruleTest(rule3001, {
  passes: {
    'they turned 18 this year': { header: [{ DOB: '2008-06-10' }], oc3: [{ ACCOM: 'Z1' }] },
    'they live elsewhere': { header: [{ DOB: '2009-06-10' }], oc3: [{ ACCOM: 'E1' }, { ACCOM: null }] },
    'when they were born is not known': { header: [{}], oc3: [{ ACCOM: 'Z1' }] },
  },
  fails: {
    'they turned 17 on the first day of the year': {
      child: { header: [{ DOB: '2009-04-01' }], oc3: [{ ACCOM: 'Z1' }] },
      at: ['oc3[0].ACCOM'],
    },
    'they turned 17 on its last': {
      child: { header: [{ DOB: '2010-03-31' }], oc3: [{ ACCOM: 'Z2' }] },
      at: ['oc3[0].ACCOM'],
    },
  },
})
