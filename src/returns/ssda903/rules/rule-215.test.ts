import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule215 } from './rule-215.ts'

ruleTest(rule215, {
  passes: {
    'the outcomes are blank': { oc2: [{ SDQ_SCORE: '12' }], oc3: [{ IN_TOUCH: 'YES' }] },
    'nothing is said of them as a care leaver': { oc2: [{ CONVICTED: '0' }], oc3: [{}] },
  },
  fails: {
    'both are filled in': {
      child: { oc2: [{ CONVICTED: '0', TEETH_CHECK: '1' }], oc3: [{ IN_TOUCH: 'YES' }] },
      at: ['oc2[0].CONVICTED', 'oc2[0].TEETH_CHECK', 'oc3[0].IN_TOUCH'],
    },
  },
})
