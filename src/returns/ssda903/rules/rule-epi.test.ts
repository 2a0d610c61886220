import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleEPI } from './rule-epi.ts'

ruleTest(ruleEPI, {
  passes: {
    'the child has an episode': { header: [{}], episodes: [{}] },
    'the child is a care leaver': { header: [{}], oc3: [{}] },
    'the child is not in the Header, which another rule asks about': { reviews: [{}] },
  },
  fails: {
    'the child is in the Header alone': { child: { header: [{}] }, at: ['header[0].CHILD'] },
    'the episodes are of the year before': {
      child: { header: [{}], last: { header: [{}], episodes: [{}] } },
      at: ['header[0].CHILD'],
    },
  },
})
