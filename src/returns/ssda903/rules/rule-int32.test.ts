import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT32 } from './rule-int32.ts'

ruleTest(ruleINT32, {
  passes: {
    'the child is there once': { header: [{}] },
    'the child is there once in each of two years': { header: [{}], last: { header: [{}] } },
    'the child is not there': { episodes: [{}] },
  },
  fails: {
    'the child is there twice': { child: { header: [{}, {}] }, at: ['header[0].CHILD', 'header[1].CHILD'] },
  },
})
