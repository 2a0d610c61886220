import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule158 } from './rule-158.ts'

ruleTest(rule158, {
  passes: {
    'whether it was offered is blank': { oc2: [{ INTERVENTION_RECEIVED: '1' }] },
    'it was offered and not received': { oc2: [{ INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }] },
  },
  fails: {
    'it is said that it was not offered': {
      child: { oc2: [{ INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '0' }] },
      at: ['oc2[0].INTERVENTION_RECEIVED', 'oc2[0].INTERVENTION_OFFERED'],
    },
  },
})
