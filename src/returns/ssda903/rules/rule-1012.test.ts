import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1012 } from './rule-1012.ts'

ruleTest(rule1012, {
  passes: {
    'the child had an episode': { episodes: [{}], reviews: [{}], oc2: [{}] },
    'the child is a care leaver, with OC3 alone': { header: [{}], oc3: [{}] },
  },
  fails: {
    'there are reviews and health checks': {
      child: { header: [{}], oc3: [{}], reviews: [{}, {}], oc2: [{}] },
      at: ['reviews[0].CHILD', 'reviews[1].CHILD', 'oc2[0].CHILD'],
    },
    'there is adoption, permanence or a child missing': {
      child: { ad1: [{}], placedAdoption: [{}], prevPerm: [{}], missing: [{}] },
      at: ['ad1[0].CHILD', 'placedAdoption[0].CHILD', 'prevPerm[0].CHILD', 'missing[0].CHILD'],
    },
  },
})
