import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT06 } from './rule-int06.ts'

ruleTest(ruleINT06, {
  passes: {
    'the child is in the Header': { header: [{}], oc3: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in OC3': { child: { oc3: [{}, {}] }, at: ['oc3[0].CHILD', 'oc3[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { oc3: [{}], last: { header: [{}] } },
      at: ['oc3[0].CHILD'],
    },
  },
})
