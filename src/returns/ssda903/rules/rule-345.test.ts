import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule345 } from './rule-345.ts'

ruleTest(rule345, {
  passes: {
    'both are given': { oc3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }] },
    'they are blank, which rule 153 asks about': { oc3: [{ IN_TOUCH: 'YES' }] },
    'the authority is not in touch': { oc3: [{ IN_TOUCH: 'NO', ACTIV: '0', ACCOM: '0' }] },
  },
  fails: {
    'the activity is 0': { child: { oc3: [{ IN_TOUCH: 'YES', ACTIV: '0', ACCOM: 'B1' }] }, at: ['oc3[0].ACTIV'] },
    'so is the accommodation': {
      child: { oc3: [{ IN_TOUCH: 'YES', ACTIV: '0', ACCOM: '0' }] },
      at: ['oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
