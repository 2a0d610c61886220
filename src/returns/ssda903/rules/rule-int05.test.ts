import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT05 } from './rule-int05.ts'

ruleTest(ruleINT05, {
  passes: {
    'the child is in the Header': { header: [{}], oc2: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in OC2': { child: { oc2: [{}, {}] }, at: ['oc2[0].CHILD', 'oc2[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { oc2: [{}], last: { header: [{}] } },
      at: ['oc2[0].CHILD'],
    },
  },
})
