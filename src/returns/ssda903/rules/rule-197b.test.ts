import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule197B } from './rule-197b.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule197B, {
  passes: {
    'there is a reason, or a score': {
      oc2: [
        { DOB: '2022-06-10', SDQ_REASON: 'SDQ1' },
        { DOB: '2009-06-10', SDQ_SCORE: '12' },
      ],
      episodes: allYear,
    },
    'they were from 5 to 16, which rule 186 asks about': { oc2: [{ DOB: '2015-06-10' }], episodes: allYear },
    'they turned 17 on the first day of the year': { oc2: [{ DOB: '2009-04-01' }], episodes: allYear },
    'they were not looked after all year': { oc2: [{ DOB: '2022-06-10' }], episodes: partOfYear },
  },
  fails: {
    'they turned 4 on the last day of the year': {
      child: { oc2: [{ DOB: '2023-03-31' }], episodes: allYear },
      at: ['oc2[0].SDQ_REASON'],
    },
    'they turned 17 on its second day': {
      child: { oc2: [{ DOB: '2009-04-02' }], episodes: allYear },
      at: ['oc2[0].SDQ_REASON'],
    },
  },
})
