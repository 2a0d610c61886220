import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { ruleINT35 } from './rule-int35.ts'

ruleTest(ruleINT35, {
  passes: {
    'there is one line': { prevPerm: [{ PREV_PERM: 'Z1' }] },
    'there is one line of each of two children': [{ prevPerm: [{}] }, { prevPerm: [{}] }],
  },
  fails: {
    'there are two': {
      child: { prevPerm: [{ PREV_PERM: 'Z1' }, { PREV_PERM: 'Z1' }] },
      at: ['prevPerm[0].CHILD', 'prevPerm[1].CHILD'],
    },
  },
})
