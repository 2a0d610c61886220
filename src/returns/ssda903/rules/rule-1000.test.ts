import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1000 } from './rule-1000.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule1000, {
  passes: {
    'they left care another way': { oc3: [leaver], episodes: [{ DEC: '2026-05-01', REC: 'E8' }] },
    'nothing is said of them as a care leaver': { oc3: [{}], episodes: [{ DEC: '2026-05-01', REC: 'E2' }] },
  },
  fails: {
    'they died this year': {
      child: { oc3: [leaver], episodes: [{ DEC: '2026-05-01', REC: 'E2' }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'they died last year, and only whether the authority is in touch is filled in': {
      child: { oc3: [{ IN_TOUCH: 'DIED' }], last: { episodes: [{ DEC: '2026-01-01', REC: 'E2' }] } },
      at: ['oc3[0].IN_TOUCH'],
    },
  },
})
