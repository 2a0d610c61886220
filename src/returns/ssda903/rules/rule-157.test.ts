import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule157 } from './rule-157.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule157, {
  passes: {
    'they turned 4 the day after the year began': {
      oc2: [{ DOB: '2022-04-02', SDQ_REASON: 'SDQ1' }],
      episodes: allYear,
    },
    'they turned 17 on its last day': { oc2: [{ DOB: '2010-03-31', SDQ_REASON: 'SDQ1' }], episodes: allYear },
    'there is another reason': { oc2: [{ DOB: '2015-06-10', SDQ_REASON: 'SDQ2' }], episodes: allYear },
    'there is a score as well, which rule 197a asks about': {
      oc2: [{ DOB: '2015-06-10', SDQ_SCORE: '12', SDQ_REASON: 'SDQ1' }],
      episodes: allYear,
    },
    'they were not looked after all year': { oc2: [{ DOB: '2015-06-10', SDQ_REASON: 'SDQ1' }], episodes: partOfYear },
  },
  fails: {
    'they turned 4 on the first day of the year': {
      child: { oc2: [{ DOB: '2022-04-01', SDQ_REASON: 'SDQ1' }], episodes: allYear },
      at: ['oc2[0].SDQ_REASON'],
    },
    'they turn 17 the day after it': {
      child: { oc2: [{ DOB: '2010-04-01', SDQ_REASON: 'SDQ1' }], episodes: allYear },
      at: ['oc2[0].SDQ_REASON'],
    },
  },
})
