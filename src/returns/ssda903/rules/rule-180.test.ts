import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule180 } from './rule-180.ts'

ruleTest(rule180, {
  passes: {
    'it is 0 or 40': { oc2: [{ SDQ_SCORE: '0' }, { SDQ_SCORE: '40' }] },
    'it is blank': { oc2: [{ SDQ_SCORE: null }] },
  },
  fails: {
    'it is 41': { child: { oc2: [{ SDQ_SCORE: '41' }] }, at: ['oc2[0].SDQ_SCORE'] },
    'it is less than 0, or a fraction, or no number': {
      child: { oc2: [{ SDQ_SCORE: '-1' }, { SDQ_SCORE: '12.5' }, { SDQ_SCORE: '1O' }] },
      at: ['oc2[0].SDQ_SCORE', 'oc2[1].SDQ_SCORE', 'oc2[2].SDQ_SCORE'],
    },
  },
})
