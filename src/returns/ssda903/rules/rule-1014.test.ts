import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1014 } from './rule-1014.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule1014, {
  passes: {
    'they were looked after on the first day of the year': {
      oc3: [leaver],
      uasc: [{ DUC: '2025-06-10' }],
      episodes: [{ DECOM: '2020-01-01', DEC: '2026-04-01' }],
    },
    'they are not among the unaccompanied children': { oc3: [leaver] },
    'nothing is said of them as a care leaver': { oc3: [{}], uasc: [{ DUC: '2025-06-10' }] },
  },
  fails: {
    'they left care before the year': {
      child: {
        oc3: [leaver],
        uasc: [{ DUC: '2025-06-10' }],
        episodes: [{ DECOM: '2020-01-01', DEC: '2026-03-31' }],
      },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM', 'uasc[0].DUC'],
    },
    'the day they ceased to be unaccompanied is blank': {
      child: { oc3: [{ IN_TOUCH: 'NO' }], uasc: [{}] },
      at: ['oc3[0].IN_TOUCH', 'uasc[0].DUC'],
    },
  },
})
