import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT04 } from './rule-int04.ts'

ruleTest(ruleINT04, {
  passes: {
    'the child is in the Header': { header: [{}], missing: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in Missing': { child: { missing: [{}, {}] }, at: ['missing[0].CHILD', 'missing[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { missing: [{}], last: { header: [{}] } },
      at: ['missing[0].CHILD'],
    },
  },
})
