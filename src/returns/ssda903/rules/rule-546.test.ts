import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule546 } from './rule-546.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule546, {
  passes: {
    'they turn 5 the day after the year': { oc2: [{ DOB: '2022-04-01', HEALTH_CHECK: '1' }], episodes: allYear },
    'it is blank': { oc2: [{ DOB: '2015-06-10' }], episodes: allYear },
    'they were not looked after all year, which rule 190 asks about': {
      oc2: [{ DOB: '2015-06-10', HEALTH_CHECK: '1' }],
      episodes: partOfYear,
    },
  },
  fails: {
    'they turned 5 on the last day of the year': {
      child: { oc2: [{ DOB: '2022-03-31', HEALTH_CHECK: '0' }], episodes: allYear },
      at: ['oc2[0].HEALTH_CHECK'],
    },
  },
})
