import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1016 } from './rule-1016.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule1016, {
  passes: {
    'the episode ended the day before': { oc3: [leaver], episodes: [{ DEC: '2026-06-09' }] },
    'the episode goes on, which rule 1007 asks about': { oc3: [leaver], episodes: [{ DEC: null }] },
    'they turned 16': { oc3: [{ ...leaver, DOB: '2010-06-10' }], episodes: [{ DEC: '2026-07-01' }] },
    'nothing is said of them as a care leaver': { oc3: [{ DOB: '2008-06-10' }], episodes: [{ DEC: '2026-07-01' }] },
  },
  fails: {
    'the episode ended on the 18th birthday': {
      child: { oc3: [leaver], episodes: [{ DEC: '2026-06-10' }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'it ended after the 17th': {
      child: { oc3: [{ ...leaver, DOB: '2009-06-10' }], episodes: [{ DEC: '2027-03-31' }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
