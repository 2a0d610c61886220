import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1002 } from './rule-1002.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule1002, {
  passes: {
    'there is an episode this year': { oc3: [leaver], episodes: [{}] },
    'there was one last year': { oc3: [leaver], last: { episodes: [{}] } },
    'nothing is said of them as a care leaver': { oc3: [{}] },
  },
  fails: {
    'there is none in either year': {
      child: { oc3: [leaver] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
