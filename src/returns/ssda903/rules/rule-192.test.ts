import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule192 } from './rule-192.ts'

ruleTest(rule192, {
  passes: {
    'they had help, or had none': {
      oc2: [
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' },
        { SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' },
      ],
    },
    'they do not misuse substances, or it is not said': { oc2: [{ SUBSTANCE_MISUSE: '0' }, {}] },
  },
  fails: {
    'it is blank': { child: { oc2: [{ SUBSTANCE_MISUSE: '1' }] }, at: ['oc2[0].INTERVENTION_RECEIVED'] },
  },
})
