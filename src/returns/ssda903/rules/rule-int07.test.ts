import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT07 } from './rule-int07.ts'

ruleTest(ruleINT07, {
  passes: {
    'the child is in the Header': { header: [{}], prevPerm: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in PrevPerm': { child: { prevPerm: [{}, {}] }, at: ['prevPerm[0].CHILD', 'prevPerm[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { prevPerm: [{}], last: { header: [{}] } },
      at: ['prevPerm[0].CHILD'],
    },
  },
})
