import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1001 } from './rule-1001.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const
const header = [{ DOB: '2008-06-10' }]

ruleTest(rule1001, {
  passes: {
    'they were looked after for 13 weeks, the last on the 16th birthday': {
      header,
      oc3: [leaver],
      episodes: [{ DECOM: '2024-03-11', DEC: '2024-06-10', LS: 'C2' }],
    },
    'the weeks are of two years, and the episode of last year goes on': {
      header,
      oc3: [leaver],
      episodes: [{ DECOM: '2026-03-01', DEC: '2026-06-01', LS: 'C2' }],
      last: { episodes: [{ DECOM: '2026-03-01', DEC: null, LS: 'C2' }] },
    },
    'when they were born cannot be read': { header: [{}], oc3: [{ IN_TOUCH: 'YES' }] },
    'nothing is said of them as a care leaver': { header, oc3: [{}] },
  },
  fails: {
    'they were looked after for a day less than 13 weeks': {
      child: { header, oc3: [leaver], episodes: [{ DECOM: '2026-05-01', DEC: '2026-07-30', LS: 'C2' }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'they left care the day before they were 16': {
      child: { header, oc3: [leaver], last: { episodes: [{ DECOM: '2023-01-01', DEC: '2024-06-09', LS: 'C2' }] } },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'all their care was short breaks': {
      child: { header, oc3: [leaver], episodes: [{ DECOM: '2025-01-01', DEC: null, LS: 'V4' }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
