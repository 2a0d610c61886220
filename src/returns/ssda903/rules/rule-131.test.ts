import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule131 } from './rule-131.ts'

ruleTest(rule131, {
  passes: {
    'it is a code': { oc3: [{ IN_TOUCH: 'YES' }, { IN_TOUCH: 'RHOM' }] },
    'it is blank, which rule 153 asks about': { oc3: [{ IN_TOUCH: null }] },
  },
  fails: { 'it is no code': { child: { oc3: [{ IN_TOUCH: 'Y' }] }, at: ['oc3[0].IN_TOUCH'] } },
})
