import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule188 } from './rule-188.ts'

ruleTest(rule188, {
  passes: {
    'they turned 4 on the last day of the year': { oc2: [{ DOB: '2023-03-31', SDQ_REASON: 'SDQ1' }] },
    'neither is given': { oc2: [{ DOB: '2024-06-10' }] },
    'when they were born is not known': { oc2: [{ SDQ_SCORE: '12' }] },
  },
  fails: {
    'they turn 4 the day after, and there is a score': {
      child: { oc2: [{ DOB: '2023-04-01', SDQ_SCORE: '12' }] },
      at: ['oc2[0].SDQ_SCORE'],
    },
    'there is a reason for none': {
      child: { oc2: [{ DOB: '2024-06-10', SDQ_REASON: 'SDQ1' }] },
      at: ['oc2[0].SDQ_REASON'],
    },
  },
})
