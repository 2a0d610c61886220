import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule159 } from './rule-159.ts'

ruleTest(rule159, {
  passes: {
    'it was not offered': { oc2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '0' }] },
    'they had help': { oc2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }] },
    'it is not said whether they had, which rule 192 asks about': { oc2: [{ SUBSTANCE_MISUSE: '1' }] },
    'they do not misuse substances': { oc2: [{ SUBSTANCE_MISUSE: '0', INTERVENTION_RECEIVED: '0' }] },
  },
  fails: {
    'they had none, and the offer is blank': {
      child: { oc2: [{ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }] },
      at: ['oc2[0].INTERVENTION_OFFERED'],
    },
  },
})
