import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT01 } from './rule-int01.ts'

ruleTest(ruleINT01, {
  passes: {
    'the child is in the Header': { header: [{}], ad1: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in AD1': { child: { ad1: [{}, {}] }, at: ['ad1[0].CHILD', 'ad1[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { ad1: [{}], last: { header: [{}] } },
      at: ['ad1[0].CHILD'],
    },
  },
})
