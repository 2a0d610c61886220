import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT03 } from './rule-int03.ts'

ruleTest(ruleINT03, {
  passes: { 'the child is in the Header': { header: [{}], episodes: [{}] } },
  fails: {
    'the child is not': { child: { episodes: [{}, {}] }, at: ['episodes[0].CHILD', 'episodes[1].CHILD'] },
  },
})
