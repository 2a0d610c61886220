import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule190 } from './rule-190.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule190, {
  passes: {
    'they were looked after all year': { oc2: [{ CONVICTED: '0' }], episodes: allYear },
    'nothing is answered but the score, which rule 185 asks about': {
      oc2: [{ SDQ_SCORE: '12' }],
      episodes: partOfYear,
    },
  },
  fails: {
    'they began on the second day of the year': {
      child: { oc2: [{ CONVICTED: '0', TEETH_CHECK: '1' }], episodes: partOfYear },
      at: ['oc2[0].CONVICTED', 'oc2[0].TEETH_CHECK'],
    },
    'there is no episode of them': { child: { oc2: [{ HEALTH_CHECK: '1' }] }, at: ['oc2[0].HEALTH_CHECK'] },
  },
})
