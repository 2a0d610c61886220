import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule185 } from './rule-185.ts'

const allYear = [{ DECOM: '2020-01-10', DEC: null, LS: 'C2', RNE: 'S' }] as const
const partOfYear = [{ DECOM: '2026-04-02', DEC: null, LS: 'C2', RNE: 'S' }] as const

ruleTest(rule185, {
  passes: {
    'they were looked after all year': { oc2: [{ SDQ_SCORE: '12' }], episodes: allYear },
    'there is no score': { oc2: [{}], episodes: partOfYear },
  },
  fails: {
    'they began on the second day of the year': {
      child: { oc2: [{ SDQ_SCORE: '12' }], episodes: partOfYear },
      at: ['oc2[0].SDQ_SCORE'],
    },
    'there is no episode of them': { child: { oc2: [{ SDQ_SCORE: '12' }] }, at: ['oc2[0].SDQ_SCORE'] },
  },
})
