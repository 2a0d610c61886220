import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1010 } from './rule-1010.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const
const open = { DECOM: '2025-09-01', DEC: null } as const

ruleTest(rule1010, {
  passes: {
    'there is an episode this year': { oc3: [leaver], episodes: [{}], last: { episodes: [open] } },
    'the latest episode of last year ended': {
      oc3: [leaver],
      last: {
        episodes: [
          { DECOM: '2025-01-01', DEC: null },
          { DECOM: '2025-09-01', DEC: '2025-10-01' },
        ],
      },
    },
    'they were not in last year’s return': { oc3: [leaver] },
    'they are not returned as a care leaver': { last: { episodes: [open] } },
  },
  fails: {
    'they were still looked after at the end of last year': {
      child: { oc3: [leaver], last: { episodes: [{ DECOM: '2025-01-01', DEC: '2025-09-01' }, open] } },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'so they were, and the row of the care leaver is blank': {
      child: { oc3: [{}], last: { episodes: [open] } },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
