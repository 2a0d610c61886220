import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule186 } from './rule-186.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule186, {
  passes: {
    'there is a score': { oc2: [{ DOB: '2015-06-10', SDQ_SCORE: '0' }], episodes: allYear },
    'there is a reason for none': { oc2: [{ DOB: '2015-06-10', SDQ_REASON: 'SDQ5' }], episodes: allYear },
    'they turned 4 the day after the year began': { oc2: [{ DOB: '2022-04-02' }], episodes: allYear },
    'they turned 17 on its last day': { oc2: [{ DOB: '2010-03-31' }], episodes: allYear },
    'they were not looked after all year': { oc2: [{ DOB: '2015-06-10' }], episodes: partOfYear },
  },
  fails: {
    'they turned 4 on the first day of the year': {
      child: { oc2: [{ DOB: '2022-04-01' }], episodes: allYear },
      at: ['oc2[0].SDQ_SCORE'],
    },
    'they turn 17 the day after it': {
      child: { oc2: [{ DOB: '2010-04-01' }], episodes: allYear },
      at: ['oc2[0].SDQ_SCORE'],
    },
  },
})
