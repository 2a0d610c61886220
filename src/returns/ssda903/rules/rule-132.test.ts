import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule132 } from './rule-132.ts'

ruleTest(rule132, {
  passes: { 'it is a code, or 0 for not known': { oc3: [{ ACTIV: 'F1' }, { ACTIV: '0' }] } },
  fails: {
    'it is a code of earlier years': { child: { oc3: [{ ACTIV: 'F3' }] }, at: ['oc3[0].ACTIV'] },
    'it is no code': { child: { oc3: [{ ACTIV: 'F1' }, { ACTIV: '1' }] }, at: ['oc3[1].ACTIV'] },
    'it is blank': { child: { oc3: [{ ACTIV: null }] }, at: ['oc3[0].ACTIV'] },
  },
})
