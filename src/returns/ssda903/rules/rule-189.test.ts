import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule189 } from './rule-189.ts'

ruleTest(rule189, {
  passes: {
    'they turned 17 the day after the year began': { oc2: [{ DOB: '2009-04-02', SDQ_REASON: 'SDQ1' }] },
    'neither is given': { oc2: [{ DOB: '2008-06-10' }] },
    'when they were born is not known': { oc2: [{ SDQ_SCORE: '12' }] },
  },
  fails: {
    'they turned 17 on its first day, and there is a score': {
      child: { oc2: [{ DOB: '2009-04-01', SDQ_SCORE: '12' }] },
      at: ['oc2[0].SDQ_SCORE'],
    },
    'there is a reason for none': {
      child: { oc2: [{ DOB: '2008-06-10', SDQ_REASON: 'SDQ1' }] },
      at: ['oc2[0].SDQ_REASON'],
    },
  },
})
