import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule344 } from './rule-344.ts'

ruleTest(rule344, {
  passes: {
    'both are 0': { oc3: [{ IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }] },
    'the authority is in touch': { oc3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }] },
  },
  fails: {
    'the young person died, and both are given': {
      child: { oc3: [{ IN_TOUCH: 'DIED', ACTIV: 'F1', ACCOM: 'B1' }] },
      at: ['oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'they went home, and the activity is blank': {
      child: { oc3: [{ IN_TOUCH: 'RHOM', ACTIV: null, ACCOM: '0' }] },
      at: ['oc3[0].ACTIV'],
    },
  },
})
