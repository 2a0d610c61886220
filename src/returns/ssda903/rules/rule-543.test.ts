import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule543 } from './rule-543.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule543, {
  passes: {
    'they turn 10 the day after the year': { oc2: [{ DOB: '2017-04-01' }], episodes: allYear },
    'they were not convicted': { oc2: [{ DOB: '2015-06-10', CONVICTED: '0' }], episodes: allYear },
    'they were not looked after all year': { oc2: [{ DOB: '2015-06-10' }], episodes: partOfYear },
    'they are not in OC2, which rule 191 asks about': { episodes: allYear },
  },
  fails: {
    'they turned 10 on the last day of the year': {
      child: { oc2: [{ DOB: '2017-03-31' }], episodes: allYear },
      at: ['oc2[0].CONVICTED'],
    },
  },
})
