import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT09 } from './rule-int09.ts'

ruleTest(ruleINT09, {
  passes: {
    'the child is in the Header': { header: [{}], uasc: [{}] },
    'the child is in the Header alone': { header: [{}] },
  },
  fails: {
    'the child is only in UASC': { child: { uasc: [{}, {}] }, at: ['uasc[0].CHILD', 'uasc[1].CHILD'] },
    'the child was in the Header a year before, and no more': {
      child: { uasc: [{}], last: { header: [{}] } },
      at: ['uasc[0].CHILD'],
    },
  },
})
