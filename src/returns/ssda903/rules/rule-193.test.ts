import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule193 } from './rule-193.ts'

ruleTest(rule193, {
  passes: {
    'they misuse substances': {
      oc2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }],
    },
    'nothing is said of help': { oc2: [{ SUBSTANCE_MISUSE: '0' }, {}] },
  },
  fails: {
    'they do not misuse substances, and both are answered': {
      child: { oc2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '0' }] },
      at: ['oc2[0].INTERVENTION_RECEIVED', 'oc2[0].INTERVENTION_OFFERED'],
    },
    'it is not said whether they do': {
      child: { oc2: [{ INTERVENTION_OFFERED: '1' }] },
      at: ['oc2[0].INTERVENTION_OFFERED'],
    },
  },
})
