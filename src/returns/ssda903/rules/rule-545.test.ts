import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule545 } from './rule-545.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule545, {
  passes: {
    'they turned 5 on the last day of the year': { oc2: [{ DOB: '2022-03-31' }], episodes: allYear },
    'it is answered': { oc2: [{ DOB: '2024-06-10', HEALTH_CHECK: '0' }], episodes: allYear },
    'they were not looked after all year': { oc2: [{ DOB: '2024-06-10' }], episodes: partOfYear },
  },
  fails: {
    'they turn 5 the day after': {
      child: { oc2: [{ DOB: '2022-04-01' }], episodes: allYear },
      at: ['oc2[0].HEALTH_CHECK'],
    },
  },
})
