import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule197a } from './rule-197a.ts'

ruleTest(rule197a, {
  passes: {
    'there is one of the two': { oc2: [{ SDQ_SCORE: '12' }, { SDQ_REASON: 'SDQ2' }] },
    'there is neither': { oc2: [{}] },
  },
  fails: {
    'the score is 0, and there is a reason': {
      child: { oc2: [{ SDQ_SCORE: '0', SDQ_REASON: 'SDQ2' }] },
      at: ['oc2[0].SDQ_SCORE', 'oc2[0].SDQ_REASON'],
    },
  },
})
