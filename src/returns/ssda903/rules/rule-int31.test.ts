import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT31 } from './rule-int31.ts'

ruleTest(ruleINT31, {
  passes: {
    'the child is there once': { ad1: [{}] },
    'the child is there once in each of two years': { ad1: [{}], last: { ad1: [{}] } },
    'the child is not there': { episodes: [{}] },
  },
  fails: {
    'the child is there twice': { child: { ad1: [{}, {}] }, at: ['ad1[0].CHILD', 'ad1[1].CHILD'] },
  },
})
