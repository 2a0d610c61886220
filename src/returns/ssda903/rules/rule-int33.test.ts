import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT33 } from './rule-int33.ts'

ruleTest(ruleINT33, {
  passes: {
    'the child is there once': { oc2: [{}] },
    'the child is there once in each of two years': { oc2: [{}], last: { oc2: [{}] } },
    'the child is not there': { episodes: [{}] },
  },
  fails: {
    'the child is there twice': { child: { oc2: [{}, {}] }, at: ['oc2[0].CHILD', 'oc2[1].CHILD'] },
  },
})
