import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule177 } from './rule-177.ts'

ruleTest(rule177, {
  passes: {
    'it is a code': { ad1: [{ LS_ADOPTR: 'L0' }, { LS_ADOPTR: 'L12' }] },
    'it is blank, which another rule asks about': { ad1: [{ LS_ADOPTR: null }] },
  },
  fails: {
    'it is L1, of the years before married couples were told apart': {
      child: { ad1: [{ LS_ADOPTR: 'L1' }] },
      at: ['ad1[0].LS_ADOPTR'],
    },
  },
})
