import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule1007 } from './rule-1007.ts'

const leaver = { DOB: '2008-06-10', IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'D1' } as const

ruleTest(rule1007, {
  passes: {
    'they left care on the birthday': { oc3: [leaver], episodes: [{ DECOM: '2020-01-01', DEC: '2026-06-10' }] },
    'they came into care after it': { oc3: [leaver], episodes: [{ DECOM: '2026-06-11', DEC: null }] },
    'they turned 19, and are still in an episode': {
      oc3: [{ ...leaver, DOB: '2007-06-10' }],
      episodes: [{ DECOM: '2020-01-01', DEC: null }],
    },
    'nothing is said of them as a care leaver': {
      oc3: [{ DOB: '2008-06-10' }],
      episodes: [{ DECOM: '2020-01-01', DEC: null }],
    },
  },
  fails: {
    'they are still looked after, past 18': {
      child: { oc3: [leaver], episodes: [{ DECOM: '2020-01-01', DEC: null }] },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'they left care the day after the 17th birthday': {
      child: {
        oc3: [{ ...leaver, DOB: '2009-06-10' }],
        episodes: [{ DECOM: '2026-06-10', DEC: '2026-06-11' }],
      },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
    'the birthday is the last day of the year': {
      child: {
        oc3: [
          { ...leaver, DOB: '2009-03-31' },
          { ...leaver, DOB: '2010-04-01' },
        ],
        episodes: [{ DECOM: '2020-01-01', DEC: null }],
      },
      at: ['oc3[0].IN_TOUCH', 'oc3[0].ACTIV', 'oc3[0].ACCOM'],
    },
  },
})
