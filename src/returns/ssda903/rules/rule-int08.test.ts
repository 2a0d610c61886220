import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT08 } from './rule-int08.ts'

ruleTest(ruleINT08, {
  passes: {
    'the child is in the Header': { header: [{}], reviews: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in Reviews': { child: { reviews: [{}, {}] }, at: ['reviews[0].CHILD', 'reviews[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { reviews: [{}], last: { header: [{}] } },
      at: ['reviews[0].CHILD'],
    },
  },
})
