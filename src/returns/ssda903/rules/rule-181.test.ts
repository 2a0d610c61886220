import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule181 } from './rule-181.ts'

ruleTest(rule181, {
  passes: {
    'the answers are 0 and 1': { oc2: [{ CONVICTED: '0', TEETH_CHECK: '1' }] },
    'they are blank, which other rules ask about': { oc2: [{}] },
    'a score is no such answer': { oc2: [{ SDQ_SCORE: '12', SDQ_REASON: 'SDQ2' }] },
  },
  fails: {
    'two of them are something else': {
      child: { oc2: [{ CONVICTED: '2', TEETH_CHECK: '1', INTERVENTION_OFFERED: 'Y' }] },
      at: ['oc2[0].CONVICTED', 'oc2[0].INTERVENTION_OFFERED'],
    },
  },
})
