import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT36 } from './rule-int36.ts'

ruleTest(ruleINT36, {
  passes: {
    'the child is there once': { uasc: [{}] },
    'the child is there once in each of two years': { uasc: [{}], last: { uasc: [{}] } },
    'the child is not there': { episodes: [{}] },
  },
  fails: {
    'the child is there twice': { child: { uasc: [{}, {}] }, at: ['uasc[0].CHILD', 'uasc[1].CHILD'] },
  },
})
