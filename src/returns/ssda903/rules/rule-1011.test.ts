import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1011 } from './rule-1011.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule1011, {
  passes: {
    'only an earlier episode ended so': {
      oc3: [leaver],
      episodes: [
        { DECOM: '2026-05-01', REC: 'E8' },
        { DECOM: '2026-04-01', REC: 'E3' },
      ],
    },
    'nothing is said of them as a care leaver': { oc3: [{}], episodes: [{ DECOM: '2026-05-01', REC: 'E3' }] },
    'there is no episode': { oc3: [leaver] },
  },
  fails: {
    'the last episode ended so': {
      child: {
        oc3: [leaver],
        episodes: [
          { DECOM: '2026-04-01', REC: 'X1' },
          { DECOM: '2026-05-01', REC: 'E3' },
        ],
      },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
