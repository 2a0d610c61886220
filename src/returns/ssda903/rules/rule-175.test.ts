import { ruleTest } from '../../../../test/returns/rule-903.ts'
import { rule175 } from './rule-175.ts'

ruleTest(rule175, {
  passes: {
    'it is one or two': { ad1: [{ NB_ADOPTR: '1' }, { NB_ADOPTR: '2' }] },
    'it is blank, which another rule asks about': { ad1: [{ NB_ADOPTR: null }] },
  },
  fails: {
    'it is none, or three': {
      child: { ad1: [{ NB_ADOPTR: '0' }, { NB_ADOPTR: '3' }] },
      at: ['ad1[0].NB_ADOPTR', 'ad1[1].NB_ADOPTR'],
    },
  },
})
