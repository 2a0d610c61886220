import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule196 } from './rule-196.ts'

ruleTest(rule196, {
  passes: {
    'it is a code': { oc2: [{ SDQ_REASON: 'SDQ1' }, { SDQ_REASON: 'SDQ5' }] },
    'it is blank': { oc2: [{ SDQ_REASON: null }] },
  },
  fails: { 'it is no code': { child: { oc2: [{ SDQ_REASON: 'SDQ6' }] }, at: ['oc2[0].SDQ_REASON'] } },
})
