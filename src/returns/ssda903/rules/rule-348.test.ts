import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule348 } from './rule-348.ts'

ruleTest(rule348, {
  passes: {
    'they were in touch last year': { oc3: [{ IN_TOUCH: 'DIED' }], last: { oc3: [{ IN_TOUCH: 'YES' }] } },
    'they were not in last year’s return': { oc3: [{ IN_TOUCH: 'YES' }] },
    'nothing is filled in this year': { oc3: [{}], last: { oc3: [{ IN_TOUCH: 'DIED' }] } },
  },
  fails: {
    'they are in touch again': {
      child: { oc3: [{ IN_TOUCH: 'YES', ACTIV: 'F1' }], last: { oc3: [{ IN_TOUCH: 'DIED' }] } },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV'],
    },
    'their death is returned a second time': {
      child: { oc3: [{ IN_TOUCH: 'DIED' }], last: { oc3: [{ IN_TOUCH: 'DIED' }] } },
      at: ['oc3[0].IN_TOUCH'],
    },
  },
})
