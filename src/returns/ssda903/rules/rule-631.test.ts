import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule631 } from './rule-631.ts'

ruleTest(rule631, {
  passes: {
    'it is one of them': { prevPerm: [{ PREV_PERM: 'P1' }, { PREV_PERM: 'Z1' }] },
    'it is blank': { prevPerm: [{}] },
  },
  fails: { 'it is no code': { child: { prevPerm: [{ PREV_PERM: 'P0' }] }, at: ['prevPerm[0].PREV_PERM'] } },
})
