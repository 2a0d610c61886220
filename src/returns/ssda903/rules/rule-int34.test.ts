import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT34 } from './rule-int34.ts'

ruleTest(ruleINT34, {
  passes: {
    'the child is there once': { oc3: [{}] },
    'the child is there once in each of two years': { oc3: [{}], last: { oc3: [{}] } },
    'the child is not there': { episodes: [{}] },
  },
  fails: {
    'the child is there twice': { child: { oc3: [{}, {}] }, at: ['oc3[0].CHILD', 'oc3[1].CHILD'] },
  },
})
